import { readFileSync, writeFileSync } from "node:fs";
import type { Plan } from "../model/plan.ts";
import { formatVersion } from "../reconcile/plan.ts";
import { planJson } from "../report/json.ts";
import { Refusal } from "./exit.ts";

/** @throws Refusal */
export function savePlan(path: string, plan: Plan): void {
  try {
    writeFileSync(path, planJson(plan), { mode: 0o600 });
  } catch (error) {
    throw new Refusal(`The plan cannot be written to ${path}: ${reasonOf(error)}`);
  }
}

/** A plan that `plan --out` wrote, from a file or, for `-`, standard input. @throws Refusal for anything else */
export function readPlan(path: string): Plan {
  let plan: unknown;
  try {
    plan = JSON.parse(readFileSync(path === "-" ? 0 : path, "utf8"));
  } catch (error) {
    throw new Refusal(`${path} is no saved plan: ${reasonOf(error)}`);
  }
  if (!isPlan(plan)) throw new Refusal(`${path} is no saved plan: it is not what \`plan --out\` writes.`);
  if (majorOf(plan.format_version) !== majorOf(formatVersion)) {
    throw new Refusal(`${path} has format ${plan.format_version}, and this version of Orgform understands ${formatVersion}: plan again.`);
  }
  return plan;
}

/** As far as it must be, for its parts to be looked at: a change in it is done only where the files and the organization ask for it. */
function isPlan(value: unknown): value is Plan {
  const lists = ["changes", "deferred", "withheld"] as const;
  const shown = ["waiting", "held", "diagnostics"] as const;
  const records = ["unmanaged", "requests"] as const;
  return (
    isRecord(value) &&
    typeof value["format_version"] === "string" &&
    isRecord(value["organization"]) &&
    isRecord(value["basis"]) &&
    isRecord(value["basis"]["policy"]) &&
    isRecord(value["basis"]["in_force"] ?? {}) &&
    isRecord(value["basis"]["totals"]) &&
    !Number.isNaN(Date.parse(String(value["basis"]["at"]))) &&
    records.every((name) => isRecord(value[name])) &&
    shown.every((name) => Array.isArray(value[name]) && (value[name] as readonly unknown[]).every(isRecord)) &&
    lists.every((name) => Array.isArray(value[name]) && (value[name] as readonly unknown[]).every(isItem))
  );
}

const isItem = (item: unknown): boolean =>
  isRecord(item) && typeof item["address"] === "string" && typeof item["kind"] === "string" && Array.isArray(item["ancestors"]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const majorOf = (version: string): string => version.split(".", 1).join("");
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
