/** A safeguard, how it is switched off in the source, and the test that must then fail. */
export interface Mutation {
  readonly safeguard: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly find: string;
  readonly put: string;
  /** A file of tests, and a pattern for the full name of one in it. */
  readonly test: readonly [file: string, name: string];
}

const guards = "test/diff/guards.test.ts";
const judge = "src/diff/judge.ts";
const keeper = "test/daemon/keeper.test.ts";
const keptBack = "test/daemon/kept-back.test.ts";
const lost = "test/reconcile/lost.test.ts";
const create = "src/reconcile/create.ts";

/** Takes a guard off the list. */
const without = (safeguard: string, guard: string, name: string): Mutation => ({
  safeguard,
  file: judge,
  find: `\n  ${guard},\n`,
  put: "\n",
  test: [guards, `${name}.* is withheld, and the rest is not$`],
});

export const mutations: readonly Mutation[] = [
  without("incomplete view", "distrustIncompleteView", "a section that could not be read deletes nothing, nor what it may use"),
  without("owners", "keepOwners", "the last owners stay"),
  without("the identity behind the key", "keepOwners", "whoever the key in use belongs to stays"),
  without("protect", "keepProtected", "what is protected is not deleted, renamed or taken along"),
  without("policy in force", "heedInForce", "a file cannot loosen its policy and use that in one step"),
  without("irreversible steps", "approveIrreversible", "archiving waits for a person"),
  without("mutual TLS", "approveEnforcement", "the last active certificate lets everybody in"),
  without("released holds", "approveReleased", "what a hold kept back until it ended is looked at first"),
  without("deletions, in number", "limitDeletions", "more deletions than policy allows stop everything"),
  without("deletions, in percent", "limitShares", "a large part of a kind is not deleted"),
  without("creations of projects", "limitCreations", "projects are not created in numbers"),
  without("reductions of limits", "limitReductions", "a limit is not cut deeply"),
  without("invitations", "limitInvitations", "nobody outside of the domains is invited"),
  {
    safeguard: "hold",
    file: "src/diff/hold.ts",
    find: "holds.filter((each) => isActive(each, now))",
    put: "holds.filter(() => false)",
    test: [guards, "^a hold keeps back what is at or below it"],
  },
  {
    safeguard: "ignore",
    file: "src/diff/diff.ts",
    find: "covering(ignore, row.address) === undefined",
    put: "true",
    test: [guards, "^what is ignored is not compared"],
  },
  {
    safeguard: "owners through a group that the file does not tell of",
    file: "src/reconcile/sync.ts",
    find: "if (besides.size === 0) return first;",
    put: "if (besides.size >= 0) return first;",
    test: [guards, "members of a group that makes owners stay.* is withheld, and the rest is not$"],
  },
  {
    safeguard: "the names that a policy means",
    file: "src/diff/known-as.ts",
    find: "const all = this.of(address);",
    put: "const all = [address];",
    test: [guards, "by the name that it bears, whatever the file calls it.* is withheld, and the rest is not$"],
  },
  {
    safeguard: "the owners' edge",
    file: "src/reconcile/plan.ts",
    find: "order(difference.changes, live, { kinds, edges })",
    put: "order(difference.changes, live, { kinds })",
    test: [guards, "^owners are not demoted when a promotion fails$"],
  },
  {
    safeguard: "proof of whose key it is",
    file: "src/reconcile/identity.ts",
    find: "return { proven: false, reason: `the admin keys could not be read: ${error.message}` };",
    put: "return { proven: true };",
    test: [guards, "without proof of whose key it is no owner is touched.* is withheld, and the rest is not$"],
  },
  {
    safeguard: "the create rule: never sent twice",
    file: "src/api/retry.ts",
    find: '(method !== "POST" || idempotent === true)',
    put: "true",
    test: ["test/api/retry.test.ts", "a POST that does not say it is an update counts as a create$"],
  },
  {
    safeguard: "the create rule: looking for what has no answer",
    file: create,
    find: "const found = await searched(place, run.clock.now() + run.settleMs, error);",
    put: "throw error; const found: readonly Wire[] = [];",
    test: [lost, "^a creation whose answer was lost is adopted when it is found, and the journal says so$"],
  },
  {
    safeguard: "the create rule: looking before creating",
    file: create,
    find: "if (since !== undefined) {",
    put: "if (since === Infinity) {",
    test: [lost, "^a list that lags shows nothing of what the last run has made, and nothing is made twice$"],
  },
  {
    safeguard: "the create rule: what the journal tells",
    file: create,
    find: "ledger.unseen.get(change.address) ?? above",
    put: "above",
    test: [lost, "^a list that lags shows nothing of what the last run has made, and nothing is made twice$"],
  },
  {
    safeguard: "the create rule: what is used is not known",
    file: "src/reconcile/identities.ts",
    find: "if (keyTarget(kind) === undefined) this.#known.add(id);",
    put: "this.#known.add(id);",
    test: [lost, "^a list that lags shows a group where it is used before it shows the thing itself, which is not made again$"],
  },
  {
    safeguard: "the create rule: without a journal",
    file: create,
    find: "(canBeTwice(kind) ? ledger.since : undefined)",
    put: "undefined",
    test: [lost, "^a list that lags nor when nothing is known of that run, and it ended at POST /organization/projects$"],
  },
  {
    safeguard: "a saved plan that is stale",
    file: "src/reconcile/saved.ts",
    find: "if (found.stale.length > 0) return { stale: found.stale };",
    put: "",
    test: ["test/reconcile/saved.test.ts", "^a saved plan is stale, and nothing of it may be done when a value has moved another way$"],
  },
  {
    safeguard: "the policy in force, for a saved plan",
    file: "src/reconcile/saved.ts",
    find: "before === undefined ? [policy] : [before, policy]",
    put: "[policy]",
    test: ["test/reconcile/saved.test.ts", "^a saved plan is judged by the policy that was in force when it was made"],
  },
  {
    safeguard: "the values that were approved",
    file: "src/reconcile/saved.ts",
    find: "isSame(fieldsOf(change), fields)",
    put: "true",
    test: ["test/cli/saved-plan.test.ts", "^an approval is for what was shown with it and not for what the file says since$"],
  },
  {
    safeguard: "the very things that were planned",
    file: "src/reconcile/saved.ts",
    find: "id !== undefined && planned !== undefined && id !== planned",
    put: "id === undefined && planned !== undefined",
    test: ["test/cli/saved-plan.test.ts", "^a saved plan is about the very things that it was made of"],
  },
  {
    safeguard: "what a saved plan withheld",
    file: "src/reconcile/saved.ts",
    find: "if (freed.size === 0) return",
    put: "if (freed.size >= 0) return",
    test: ["test/reconcile/saved.test.ts", "^a saved plan frees nothing that it withheld"],
  },
  {
    safeguard: "deletions by an old reading",
    file: "src/reconcile/execute.ts",
    find: 'change.action === "delete" ? await run.recheck?.(change) : undefined',
    put: "undefined",
    test: ["test/reconcile/recheck.test.ts", "^a deletion of what has moved since is skipped, and the rest is done$"],
  },
  {
    safeguard: "a planner that cannot write",
    file: "src/api/http.ts",
    find: 'if (request.method !== "GET") throw',
    put: 'if (request.method === "HEAD") throw',
    test: ["test/api/http.test.ts", "^a client that reads does not pass .* off as reading$"],
  },
  {
    safeguard: "the lease that is lost by our own clock",
    file: "src/state/lease-hold.ts",
    find: "if (!isOver && isPast(",
    put: "if (isOver && isPast(",
    test: ["test/state/lease.test.ts", "when the process has slept through it, before any timer runs$"],
  },
  {
    safeguard: "the lease that is somebody else's until its time is over",
    file: "src/state/lease.ts",
    find: "if (at - seen.at >= counts)",
    put: "if (at - seen.at >= counts / 2)",
    test: ["test/state/lease-model.test.ts", "never has two that believe they hold it"],
  },
  {
    safeguard: "the protocols of git",
    file: "src/source/run-git.ts",
    find: 'protocols.join(":")',
    put: '"ext:https:ssh:file"',
    test: ["test/source/reaching.test.ts", "leads to no other protocol"],
  },
  {
    safeguard: "what git is told of the environment",
    file: "src/source/hardened.ts",
    find: "needed.test(name) || also?.test(name)",
    put: "true",
    test: ["test/source/reaching.test.ts", "by a git that knows no secret of ours"],
  },
  {
    safeguard: "signatures of commits",
    file: "src/source/signed.ts",
    find: "if (isDone) return;",
    put: "if (isDone || said !== undefined) return;",
    test: ["test/source/signed.test.ts", "uses commits that a signer signed, and no others"],
  },
  {
    safeguard: "mentions in notifications",
    file: "src/daemon/notify-text.ts",
    find: '.replaceAll("<", "&lt;")',
    put: "",
    test: ["test/daemon/notify-text.test.ts", "calls nobody, links nothing"],
  },
  {
    safeguard: "the quarantine of what was refused",
    file: "src/daemon/run.ts",
    find: "return kept.get(item.address);",
    put: "return undefined;",
    test: [keeper, "stays refused when somebody has done so much of it"],
  },
  {
    safeguard: "a revision that cannot be used",
    file: "src/daemon/keeper.ts",
    find: 'problem === undefined ? this.#whyNotWrite() : "the newest revision cannot be used"',
    put: "this.#whyNotWrite()",
    test: [keeper, "a revision that cannot be fetched changes nothing"],
  },
  {
    safeguard: "pauses",
    file: "src/daemon/keeper.ts",
    find: "return pause === undefined ? freeze && `frozen: ${freeze.name}` : `paused: ${pause.reason}`;",
    put: "return freeze && `frozen: ${freeze.name}`;",
    test: [keeper, "a pause during a run stops before the next write"],
  },
  {
    safeguard: "freezes",
    file: "src/daemon/keeper.ts",
    find: "return pause === undefined ? freeze && `frozen: ${freeze.name}` : `paused: ${pause.reason}`;",
    put: "return pause && `paused: ${pause.reason}`;",
    test: [keeper, "a freeze holds everything back while it lasts"],
  },
  {
    safeguard: "the policy that the daemon has converged to",
    file: "src/daemon/run.ts",
    find: "...(remembered.policy && { inForce: [remembered.policy] })",
    put: "",
    test: [keeper, "is not done because its policy was loosened in the same step"],
  },
  {
    safeguard: "the quarantine of each guard",
    file: "src/daemon/quarantine.ts",
    find: "!free.has(`${guard} ${address}`)",
    put: "![...free].some((each) => each.endsWith(` ${address}`))",
    test: [keptBack, "is not let through by an approval of what another guard has refused"],
  },
  {
    safeguard: "the quarantine beside what the same guard refuses now",
    file: "src/daemon/quarantine.ts",
    find: "pending.has(address) && !again.has(`${each.guard} ${address}`)",
    put: "pending.has(address) && !groups.has(each.guard)",
    test: [keptBack, "stays refused while the same guard refuses something else"],
  },
  {
    safeguard: "approvals that count once",
    file: "src/daemon/run.ts",
    find: "now.accepted.filter(({ address }) => !done.has(address))",
    put: "now.accepted",
    test: [keptBack, "counts once, where something else stays refused"],
  },
  {
    safeguard: "the policy in force before anything was reached",
    file: "src/daemon/run.ts",
    find: "now.policy ?? good.meaning.policy",
    put: "now.policy",
    test: [keptBack, "and before anything was reached"],
  },
  {
    safeguard: "what could not be kept",
    file: "src/daemon/keeper.ts",
    find: "this.#keeping.world.memory.write(rest);",
    put: "",
    test: [keptBack, "is not ended by what could not be kept"],
  },
  {
    safeguard: "half of a saved file",
    file: "src/daemon/newest.ts",
    find: "!(await source.isStill(revision.id))",
    put: "false",
    test: [keptBack, "that is saved while it is read"],
  },
  {
    safeguard: "what the replica before has left",
    file: "src/daemon/fleet.ts",
    find: "(estate.organizations[name] ?? {})",
    put: "undefined",
    test: ["test/daemon/estate.test.ts", "goes on with the pause"],
  },
  {
    safeguard: "who has lost the lease leads no more",
    file: "src/daemon/leader.ts",
    find: "if (!signal.aborted) onLeader({ isUs: false });",
    put: "",
    test: ["test/daemon/estate.test.ts", "who has lost the lease"],
  },
  {
    safeguard: "detect",
    file: "src/daemon/run.ts",
    find: 'modeFor(item, settings.modes) === "detect"',
    put: "false",
    test: [keeper, "a kind may be told of in one direction and put right in the other"],
  },
  {
    safeguard: "writing by what is fresh",
    file: "src/daemon/run.ts",
    find: "if (fresh !== undefined) draft",
    put: "if (false) draft",
    test: ["test/daemon/budget.test.ts", "is never written by what was read long ago"],
  },
];
