import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";

/** What tests look at by name; a body has only some of it. */
export interface Body {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly data: readonly Body[];
  readonly has_more: boolean;
  readonly first_id: string | null;
  readonly last_id: string | null;
  readonly next: string | null;
  readonly error: { readonly message: string; readonly code: string | null; readonly param: string | null; readonly type: string };
}

export interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface Client {
  readonly simulator: Simulator;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  delete(path: string): Promise<Reply>;
}

export function requestTo(
  simulator: Simulator,
  method: string,
  { path, body }: { readonly path: string; readonly body?: unknown },
): Request {
  const headers = { authorization: `Bearer ${simulator.adminKey}`, ...(body !== undefined && { "content-type": "application/json" }) };
  return new Request(`http://simulator/v1${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

export function clientOf(simulator: Simulator): Client {
  const send = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await simulator.handle(requestTo(simulator, method, { path, body }));
    return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
  };
  return {
    simulator,
    get: (path) => send("GET", path),
    post: (path, body) => send("POST", path, body),
    delete: (path) => send("DELETE", path),
  };
}

/** Does not throttle unless told to. */
export const client = (options: SimulatorOptions = {}): Client => clientOf(createSimulator({ rateLimit: "off", ...options }));

/** The ids of what a seed names. */
export function idsOf({ simulator }: Client): {
  readonly user: (email: string) => string;
  readonly group: (name: string) => string;
  readonly project: (name: string) => string;
  readonly account: (name: string) => string;
} {
  const { users, groups, projects } = simulator.state();
  const found = (row: { readonly id: string } | undefined, name: string): string => {
    if (!row) throw new Error(`The seed has no ${name}`);
    return row.id;
  };
  return {
    user: (email) =>
      found(
        users.find((user) => user.email === email),
        email,
      ),
    group: (name) =>
      found(
        groups.find((group) => group.name === name),
        name,
      ),
    project: (name) =>
      found(
        projects.find((project) => project.name === name),
        name,
      ),
    account: (name) =>
      found(
        projects.flatMap((project) => project.service_accounts).find((account) => account.name === name),
        name,
      ),
  };
}
