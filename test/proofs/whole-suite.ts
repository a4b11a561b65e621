import { describe, expect, test } from "vitest";
import { kinds } from "../../src/kinds/index.ts";
import { ancestorsOf, type Kind } from "../../src/model/kind.ts";
import { desiredOf } from "../support/organization.ts";
import { fifty, fileOf } from "./fifty-projects.ts";
import { greatest, MINUTE, mostRefusals, servers, shareOfOnes, type Row, type Server } from "./pace-figures.ts";
import { ThrottledOrganization, type Calls } from "./throttled-organization.ts";

export interface Whole {
  readonly server: Server;
  /** Milliseconds of the server's minute that are over at the start. */
  readonly phase: number;
}

const ALLOWANCE = 7;

/** What is promised of all routes together. The rows fill as the tests run. */
export function describeWhole(wholes: readonly Whole[]): readonly Row[] {
  const rows: Row[] = [];
  const desired = desiredOf(fileOf());

  test("fifty projects use every section", () => {
    const used = new Map<Kind, number>();
    for (const { kind } of desired.values()) used.set(kind, (used.get(kind) ?? 0) + 1);
    const below = kinds.filter((kind) => ancestorsOf(kind).some(({ name }) => name === "project"));
    expect(below.filter((kind) => used.get(kind) !== 50).map(({ name }) => name)).toEqual([]);
  });

  describe.each(wholes)("$server, $phase ms into its minute", ({ server, phase }) => {
    test("fifty projects are read as fast as the slowest route allows, and with no 429 when begun again at once", async () => {
      const organization = new ThrottledOrganization(() => servers[server](ALLOWANCE, phase), fifty);
      const first = await organization.plan(desired);
      const again = await organization.plan(desired, first.paces);
      const calls = [...first.calls.values()];
      const bound = boundOf(calls);
      const refusals = calls.flatMap(({ answered, refused }) => (answered > ALLOWANCE ? [refused] : []));
      rows.push({
        server: phase === 0 ? server : `${server}, ${phase / 1_000} s into one`,
        allowance: ALLOWANCE,
        requests: `${total(calls)} on ${calls.length} routes`,
        runs: 1,
        slowest: first.ms / bound,
        mostRefusals: greatest(refusals),
        once: shareOfOnes(refusals),
        refusalsAgain: greatest([...again.calls.values()].map(({ refused }) => refused)),
      });
      expect([first.changes, again.changes], "the file says what is there").toEqual([0, 0]);
      expect(greatest([first.ms, again.ms])).toBeLessThanOrEqual(bound);
      expect(greatest(refusals)).toBeLessThanOrEqual(mostRefusals(server));
      expect(again.calls).toEqual(new Map([...first.calls].map(([route, { answered }]) => [route, { answered, refused: 0 }])));
    });
  });

  return rows;
}

/** The slowest route's, and one minute for what is read of what another route has told. */
const boundOf = (calls: readonly Calls[]): number => (1.03 * MINUTE * greatest(calls.map(({ answered }) => answered))) / ALLOWANCE + MINUTE;

const total = (calls: readonly Calls[]): number => calls.reduce((sum, { answered }) => sum + answered, 0);
