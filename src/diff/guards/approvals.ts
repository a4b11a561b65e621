import type { Kind } from "../../model/kind.ts";
import type { Change } from "../../model/plan.ts";
import { grouped } from "../grouped.ts";
import { projected } from "../projected.ts";
import { kindOf, objectTo, rowsOf, type Guard, type View } from "./guard.ts";

/** What cannot be undone and hits everybody is not done because a file says so: a person says so too. */
export const approveIrreversible: Guard = {
  name: "irreversible",
  judge({ changes, kinds }) {
    const grave = changes.filter((change) => {
      const { needsApproval = [] } = kindOf(change, kinds);
      if ("implied" in change && change.implied !== undefined) return false;
      return change.irreversible !== undefined && needsApproval.some((action) => action === change.action);
    });
    // A reason is a clause, with its place in the file behind it.
    return { objections: objectTo(grave, ({ irreversible = "" }) => irreversible.replace(/\.$/, ""), { isApprovable: true }) };
  },
};

/** Mutual TLS begins with the first certificate that is active in a scope, and ends with the last one. */
export const approveEnforcement: Guard = {
  name: "enforcement",
  judge(view) {
    const { changes, kinds, live } = view;
    const relevant = changes.filter((change) => kindOf(change, kinds).enforces !== undefined);
    const after = projected(live, relevant, { kinds });
    const objections = [...grouped(relevant, ({ kind, ancestors }) => JSON.stringify([kind, ancestors.at(-1)])).values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const [was, willBe] = [live, after].map((state) => isEnforced(first, kindOf(first, kinds), rowsOf(state)));
      if (was === willBe) return [];
      const what = willBe
        ? "begins to be required: it is the first one that is active"
        : "is required no more: none that is active is left";
      const where = first.ancestors.at(-1) ?? "the organization";
      return objectTo(
        own.filter((change) => isTurned(change, view)),
        `a ${first.kind} ${what} in ${where}`,
        { isApprovable: true },
      );
    });
    return { objections };
  },
};

function isEnforced({ kind: name, ancestors }: Change, { enforces }: Kind, rows: ReturnType<typeof rowsOf>): boolean {
  return rows.some((row) => row.kind.name === name && row.ancestors.at(-1) === ancestors.at(-1) && enforces?.(row.spec) === true);
}

/** Whether this very change switches something on or off. */
function isTurned(change: Change, { live, kinds }: View): boolean {
  const kind = kindOf(change, kinds);
  const state = (changes: readonly Change[]): boolean =>
    rowsOf(projected(live, changes, { kinds })).some(({ address, spec }) => address === change.address && kind.enforces?.(spec) === true);
  return state([]) !== state([change]);
}
