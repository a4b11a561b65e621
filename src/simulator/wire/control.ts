import type { Simulator } from "../simulator.ts";

/** What `/_simulator/` offers beside the API; needs no key. */
type Command = (simulator: Simulator, body: unknown) => unknown;

const done = { done: true };

const commands: Readonly<Record<string, Command>> = {
  "GET requests": (simulator) => simulator.requests().map(({ method, route, path, status, at }) => ({ method, route, path, status, at })),
  "GET state": (simulator) => simulator.state(),
  /** One or a list; they come on top of those in force. */
  "POST faults": (simulator, body) => {
    simulator.addFaults((Array.isArray(body) ? body : [body]) as Parameters<Simulator["addFaults"]>[0]);
    return done;
  },
  "DELETE faults": (simulator) => {
    simulator.clearFaults();
    return done;
  },
  "POST reset": (simulator) => {
    simulator.reset();
    return done;
  },
  "POST act": (simulator, body) => {
    simulator.act(body as Parameters<Simulator["act"]>[0]);
    return done;
  },
};

function run(simulator: Simulator, command: Command, text: string): { readonly status: number; readonly body: unknown } {
  try {
    return { status: 200, body: command(simulator, text === "" ? undefined : JSON.parse(text)) };
  } catch (error) {
    return { status: 400, body: { error: { message: error instanceof Error ? error.message : String(error) } } };
  }
}

export function answerControl(simulator: Simulator, name: string, text: string): Response {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const known = `There is no ${name}; there are ${Object.keys(commands).join(", ")}`;
  const { status, body } = command ? run(simulator, command, text) : { status: 404, body: { error: { message: known } } };
  return Response.json(body, { status });
}
