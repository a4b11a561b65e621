import type { Random } from "../random.ts";
import type { Fault } from "./fault.ts";
import { mishaps, type Mishap } from "./mishap.ts";
import type { Route } from "./route.ts";

interface Armed {
  readonly fault: Fault;
  /** Requests that matched so far. */
  seen: number;
  struck: number;
}

export interface Target {
  readonly route: Route;
  readonly path: string;
}

/** The faults in force, and how often each has struck. */
export class Faults {
  #armed: Armed[] = [];
  readonly #templates: ReadonlySet<string>;
  readonly #random: Random;

  constructor(routes: readonly Route[], random: Random) {
    this.#templates = new Set(routes.map(({ template }) => template));
    this.#random = random;
  }

  add(faults: readonly Fault[]): void {
    this.#armed.push(...faults.map((fault) => ({ fault, seen: 0, struck: 0 })));
  }

  clear(): void {
    this.#armed = [];
  }

  /** What befalls this request: the first fault whose turn it is. */
  strike(target: Target): Mishap | undefined {
    for (const armed of this.#armed) {
      const { after = 0, times = Infinity, rate = 1, then } = armed.fault;
      if (!this.#matches(armed.fault, target)) continue;
      armed.seen += 1;
      if (armed.seen <= after || armed.struck >= times || (rate < 1 && this.#random() >= rate)) continue;
      armed.struck += 1;
      return mishaps[then]();
    }
    return undefined;
  }

  #matches({ match = {}, then }: Fault, { route, path }: Target): boolean {
    if (!route.lists && (then === "repeat-cursor" || then === "more-without-cursor")) return false;
    if (match.method && match.method !== route.method) return false;
    if (match.path && !path.startsWith(match.path)) return false;
    if (!match.route) return true;
    return this.#templates.has(match.route) ? match.route === route.template : route.template.startsWith(match.route);
  }
}
