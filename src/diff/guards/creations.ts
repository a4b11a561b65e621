import { grouped } from "../grouped.ts";
import { kindOf, objectTo, type Guard } from "./guard.ts";

/** What can never be deleted again is not created in numbers by accident. */
export const limitCreations: Guard = {
  name: "creations",
  judge({ changes, kinds, policy: { creations } }) {
    const created = grouped(
      changes.filter(({ action }) => action === "create"),
      (change) => kindOf(change, kinds).section,
    );
    const objections = [...created].flatMap(([section, own]) => {
      const max = creations[section];
      if (max === undefined || own.length <= max) return [];
      return objectTo(own, `${own.length} ${section} to create, and policy allows ${max} in one run`, { isApprovable: true });
    });
    return { objections };
  },
};
