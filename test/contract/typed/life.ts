import type { Seed } from "../../../src/simulator/seed.ts";
import { desiredOf, Organization } from "../../support/organization.ts";

/** One request and its answer. */
export interface Exchange {
  /** Method and path below /v1, with ids and query: `DELETE /organization/external_keys/extkey_1`. */
  readonly call: string;
  readonly sent?: unknown;
  readonly answered: unknown;
}

/** Endpoints, as the simulator calls them, whose exchanges a test was given to compare. */
export const seen = new Set<string>();

/** Unix seconds of a midnight. */
export const day = (number: number): number => Date.UTC(2026, 10, number) / 1_000;

const users: Seed["users"] & {} = [{ email: "ada@acme.example", role: "owner" }];

/** An organization whose file changes from day to day: the seed is of day 0, the first file of day 1. Two rows fit on a page. */
export class Life {
  #today = 0;
  readonly #organization: Organization;

  constructor(seed: Seed = {}) {
    this.#organization = new Organization({
      seed: { organization: { id: "org-acme" }, users, ...seed },
      pageLimit: 2,
      now: () => day(this.#today) * 1_000,
    });
  }

  /** @returns what was said on the routes in question, in order. */
  async apply(file: string, about: RegExp): Promise<readonly Exchange[]> {
    const { simulator } = this.#organization;
    this.#today += 1;
    simulator.clearRequests();
    await this.#organization.apply(desiredOf(`version: 1\n${file}`));
    const said = simulator.requests().filter(({ route }) => about.test(route));
    for (const { method, route } of said) seen.add(`${method} ${route}`);
    return said.map(({ method, path, requestBody, responseBody }) => ({
      call: `${method} ${path}`,
      answered: responseBody,
      ...(requestBody !== undefined && { sent: requestBody }),
    }));
  }
}

function propertyOf(answer: unknown, name: string): unknown {
  const properties: [string, unknown][] = typeof answer === "object" && answer !== null ? Object.entries(answer) : [];
  return new Map(properties).get(name);
}

/** @throws an Error where the answer has no such text */
export function textIn(answer: unknown, name: string): string {
  const value = propertyOf(answer, name);
  if (typeof value !== "string") throw new Error(`There is no ${name} in ${JSON.stringify(answer)}`);
  return value;
}

/** The rows of a page. */
export function rowsIn(answer: unknown): readonly unknown[] {
  const rows = propertyOf(answer, "data");
  return Array.isArray(rows) ? rows : [];
}

/** The id that the answer to the only such call gave. @throws an Error where it gave none */
export function idFrom(exchanges: readonly Exchange[], call: string): string {
  return textIn(exchanges.find((exchange) => exchange.call === call)?.answered, "id");
}
