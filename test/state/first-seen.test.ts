import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { kinds } from "../../src/kinds/index.ts";
import { asAddress } from "../../src/model/address.ts";
import type { Change } from "../../src/model/plan.ts";
import { keepFirstSeen, loadFirstSeen } from "../../src/state/first-seen.ts";

const address = asAddress("project/Search/rate_limit/gpt-5");
const change = (before: unknown, after: unknown, kind = "project_rate_limit"): Change => {
  const fields = [{ field: "max_requests_per_1_minute", before, after }];
  return { action: "update", kind, address, ancestors: [], after: [], reason: "declared", spec: {}, fields };
};

describe("values seen first", () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "orgform-")), ".orgform");
  });
  const keep = (...changes: readonly Change[]): void => keepFirstSeen(folder, changes, { organization: "org-1", kinds });

  it("are kept before the first change, and no later one takes their place", () => {
    keep(change(5_000, 500));
    keep(change(500, 100));
    expect(loadFirstSeen(folder, "org-1")).toEqual(new Map([[address, { max_requests_per_1_minute: 5_000 }]]));
  });

  it("belong to one organization", () => {
    keep(change(5_000, 500));
    expect(loadFirstSeen(folder, "org-2").size).toBe(0);
  });

  it("are kept for what the API cannot go back to alone", () => {
    keep(change(5_000, 500, "project_spend_limit"));
    expect(() => readFileSync(join(folder, "first-seen.json"))).toThrow("ENOENT");
  });

  it("are none where the file is broken", () => {
    keep(change(5_000, 500));
    writeFileSync(join(folder, "first-seen.json"), "{");
    expect(loadFirstSeen(folder, "org-1").size).toBe(0);
  });
});
