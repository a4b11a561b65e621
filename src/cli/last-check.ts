import type { Plan } from "../model/plan.ts";
import { StateError } from "../state/files.ts";
import { keepLastCheck } from "../state/last-check.ts";

/** Keeps when all that the file manages was compared, if this plan did. Where it cannot be kept only that memory is lost. */
export function keepCheck(folder: string, { complete, basis, organization: { id, host } }: Plan): void {
  if (!complete || basis.partial) return;
  try {
    keepLastCheck(folder, id === undefined ? [host] : [id, host], basis.at);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
  }
}
