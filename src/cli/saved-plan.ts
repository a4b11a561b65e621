import { readFileSync, writeFileSync } from "node:fs";
import type { Plan } from "../model/plan.ts";
import { defaultPolicy } from "../model/policy.ts";
import { digestOfPlan, formatVersion } from "../reconcile/plan.ts";
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

/** What was shown and approved bears a digest. @throws Refusal where the plan is another one by now */
export function refuseEdited(path: string, plan: Plan): void {
  if (digestOfPlan(plan) === plan.digest) return;
  throw new Refusal(
    `${path} has been changed since \`plan --out\` wrote it: what it holds is not what ${plan.digest} stands for. Plan again.`,
  );
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
    isPolicy(value["basis"]["policy"]) &&
    isPolicy(value["basis"]["in_force"] ?? defaultPolicy) &&
    isRecord(value["basis"]["totals"]) &&
    Object.values(value["basis"]["totals"]).every((total) => typeof total === "number") &&
    !Number.isNaN(Date.parse(String(value["basis"]["at"]))) &&
    records.every((name) => isRecord(value[name])) &&
    shown.every((name) => Array.isArray(value[name]) && (value[name] as readonly unknown[]).every(isRecord)) &&
    lists.every((name) => areAll(value[name], (item) => isItem(item, name)))
  );
}

function isItem(item: unknown, list: string): boolean {
  if (!isRecord(item) || typeof item["address"] !== "string" || typeof item["kind"] !== "string") return false;
  const hasFields = list === "withheld" || (list === "changes" && (item["action"] === "update" || item["action"] === "replace"));
  return (
    areAll(item["ancestors"], (address) => typeof address === "string") &&
    (list === "withheld" || isRecord(item["spec"])) &&
    (!hasFields || areAll(item["fields"], (field) => isRecord(field) && typeof field["field"] === "string"))
  );
}

/** By what the guards look at: a damaged one must not judge more mildly than the one that was saved. */
function isPolicy(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isPattern = (item: unknown): boolean => isRecord(item) && typeof item["address"] === "string";
  const { deletions, creations, reductions, invitations, owners, protect, ignore, hold, unmanaged } = value;
  return (
    [deletions, creations, reductions, invitations].every(isRecord) &&
    isRecord(owners) &&
    typeof owners["at_least"] === "number" &&
    areAll(owners["always"], (address) => typeof address === "string") &&
    [protect, ignore, hold].every((patterns) => areAll(patterns, isPattern)) &&
    areAll(unmanaged, (item) => isRecord(item) && isRecord(item["words"]))
  );
}

const areAll = (list: unknown, is: (item: unknown) => boolean): boolean => Array.isArray(list) && list.every(is);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const majorOf = (version: string): string => version.split(".", 1).join("");
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
