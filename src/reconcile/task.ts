import type { ReadClient } from "../api/client.ts";
import type { Identity } from "../diff/guards/guard.ts";
import type { Declared } from "../diff/request/touched.ts";
import type { Selection } from "../diff/select.ts";
import type { Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Basis, Organization, Plan, PlanBase, Withheld } from "../model/plan.ts";
import type { Policy } from "../model/policy.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import type { Allowances, RequestCount } from "./estimate.ts";
import type { Execution } from "./execution.ts";

/** What is asked for, and under which conditions. */
export interface Task {
  readonly desired: DesiredState;
  readonly policy: Policy;
  /** Policies that hold until the file's does; the strictest of all judges, and what changes is told against the first. */
  readonly inForce?: readonly Policy[] | undefined;
  /** Digests of what earlier plans withheld, and a person accepts. */
  readonly approvals?: readonly string[] | undefined;
  /** Changes that an approval covered when the saved plan was made, one by one: a run that stopped half-way has done some of them. */
  readonly accepted?: readonly Pick<Withheld, "guard" | "address">[] | undefined;
  /** Seconds that reading may take: sections that take longer are not read. */
  readonly budget?: number | undefined;
  /** What an earlier plan was made from: it may have read more than this one. */
  readonly basis?: Pick<Basis, "totals" | "partial"> | undefined;
  /** What the files said before a request: then what the request touches is read, and nothing else. */
  readonly base?: Base | undefined;
  /** What of the plan is wanted in this run. */
  readonly selection?: Selection | undefined;
  /** What readers of the plan have to know beside what it finds. */
  readonly notes?: readonly Diagnostic[] | undefined;
}

export interface Base extends PlanBase, Declared {}

export interface Reader {
  readonly client: ReadClient;
  readonly kinds: readonly Kind[];
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
  /** Whose key this is; asked for only where a guard must know. */
  readonly identity: () => Promise<Identity>;
  /** When all that the file manages was compared last, as an ISO time. For the plan to show. */
  readonly lastFullCheck?: () => string | undefined;
  /** Values before our first change ever, for the plan to show. */
  readonly firstSeen?: () => ReadonlyMap<Address, Spec>;
  /** What the API's answers have told about the organization so far. */
  readonly organization: () => Organization;
  /** The GETs made so far, by kind and route. */
  readonly requests: () => readonly RequestCount[];
  /** What each route is known to allow. */
  readonly allowances?: Allowances;
}

/** A plan and what it was made from: enough to carry it out without reading again. */
export interface Prepared {
  readonly task: Task;
  readonly live: LiveState;
  readonly plan: Plan;
}

/** What carrying a plan out takes beside the plan and what it was made from. */
export type Means = Omit<Execution, "identities" | "kinds" | "live" | "recheck">;
