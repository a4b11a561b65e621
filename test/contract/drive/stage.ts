import OpenAI from "openai";
import type { Seed } from "../../../src/simulator/seed.ts";
import { serve } from "../../../src/simulator/server.ts";
import { createSimulator, type LoggedRequest, type Simulator, type SimulatorOptions } from "../../../src/simulator/simulator.ts";

export type Admin = OpenAI["admin"]["organization"];

export interface Stage {
  readonly admin: Admin;
  readonly simulator: Simulator;
}

/** A simulator on a real socket with the official client before it; ends with the scene. */
export async function onStage(scene: (stage: Stage) => Promise<void>, options: SimulatorOptions = {}): Promise<readonly LoggedRequest[]> {
  const simulator = createSimulator({ rateLimit: "off", pageLimit: 2, ...options });
  const served = await serve(simulator);
  try {
    const client = new OpenAI({ baseURL: served.url, adminAPIKey: simulator.adminKey, apiKey: "x", maxRetries: 0 });
    await scene({ admin: client.admin.organization, simulator });
    return simulator.requests();
  } finally {
    await served.close();
  }
}

/** All pages, as the client follows them. */
export async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of pages) rows.push(row);
  return rows;
}

export const names = (rows: readonly { readonly name?: string | null }[]): string[] => rows.map(({ name }) => name ?? "").sort();

/** The first of what must be there. */
export function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("There is no row");
  return row;
}

export const people: NonNullable<Seed["users"]> = [
  { email: "ada@acme.example", name: "Ada", role: "owner" },
  { email: "gil@acme.example", name: "Gil", role: "owner" },
  { email: "bo@acme.example", name: "Bo" },
  { email: "cy@acme.example", name: "Cy" },
  { email: "dee@acme.example", name: "Dee" },
];

export async function userId(admin: Admin, email: string): Promise<string> {
  return first(await all(admin.users.list({ emails: [email] }))).id;
}

export async function projectId(admin: Admin, name = "Search"): Promise<string> {
  return first((await all(admin.projects.list())).filter((project) => project.name === name)).id;
}
