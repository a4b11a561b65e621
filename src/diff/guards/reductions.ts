import type { FieldChange } from "../../model/plan.ts";
import { kindOf, objectTo, type Guard } from "./guard.ts";

/** A limit that is cut deeply stops what runs under it: a zero too few is quickly written. */
export const limitReductions: Guard = {
  name: "reductions",
  judge({ changes, kinds, policy: { reductions } }) {
    const objections = changes.flatMap((change) => {
      if (change.action !== "update") return [];
      const { fields } = kindOf(change, kinds);
      const cut = change.fields.find((each) => fields[each.field]?.grants === "limit" && cutOf(each) > reductions.percent);
      if (cut === undefined) return [];
      const reason = `${cut.field} is cut by ${Math.floor(cutOf(cut))} %, and policy allows ${reductions.percent} %`;
      return objectTo([change], reason, { isApprovable: true });
    });
    return { objections };
  },
};

/** In percent of what it is. */
function cutOf({ before, after }: FieldChange): number {
  return typeof before === "number" && typeof after === "number" && before > 0 ? ((before - after) / before) * 100 : 0;
}
