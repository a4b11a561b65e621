import type { OrganizationState } from "../../src/simulator/simulator.ts";

// What an organization holds, counted without a word of how the program reads or compares it: a twin of anything shows here.

/**
 * Everything that has a name or says something, where it is, and how often: ids and times aside. What it is in bears its name, so that
 * two organizations can be compared, or its id, for two projects may have one name, and a project another name than before.
 */
function labelsOf(state: OrganizationState, places: "by name" | "by id"): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) {
        if (isGone(item)) continue;
        const label = `${path}/${labelOf(item)}`;
        labels.set(label, (labels.get(label) ?? 0) + 1);
        if (!isRecord(item)) continue;
        const place = places === "by id" ? `${path}/${String(item["id"])}` : label;
        for (const [key, inner] of Object.entries(item)) if (Array.isArray(inner)) walk(inner, `${place}/${key}`);
      }
    } else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  walk(state, "");
  return labels;
}

const fleeting = /^(id|.*_id|.*_at|redacted_value|value|api_project_ids)$/;

function labelOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const { email, name } = item;
  if (typeof email === "string") return email.toLowerCase();
  if (typeof name === "string") return name;
  return JSON.stringify(Object.entries(item).filter(([key]) => !fleeting.test(key)));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Archived projects, and invitations that are over. */
const isGone = (item: unknown): boolean => isRecord(item) && ["archived", "expired", "accepted"].includes(String(item["status"]));

/** What is there more or less often than it should be, as sentences. */
export function differencesOf({ wanted, found }: { wanted: OrganizationState; found: OrganizationState }): readonly string[] {
  const [should, is] = [labelsOf(wanted, "by name"), labelsOf(found, "by name")];
  return [...new Set([...should.keys(), ...is.keys()])].flatMap((label) => {
    const [wantedTimes, foundTimes] = [should.get(label) ?? 0, is.get(label) ?? 0];
    return wantedTimes === foundTimes ? [] : [`${label} is there ${foundTimes} times, and should be ${wantedTimes} times`];
  });
}

/** Tells what is there more than once, and more often than it was before. */
export function duplicatesSince(before: OrganizationState): (state: OrganizationState) => readonly string[] {
  const had = labelsOf(before, "by id");
  return (state) =>
    [...labelsOf(state, "by id")].flatMap(([label, count]) =>
      count > Math.max(1, had.get(label) ?? 0) ? [`${label} is there ${count} times`] : [],
    );
}
