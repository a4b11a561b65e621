import type { Diagnostic } from "../../model/diagnostic.ts";
import { covering, type Policy } from "../../model/policy.ts";
import type { DesiredState } from "../../model/resource.ts";

/** What is declared is meant to be compared: it cannot be ignored too. */
export function declaredAndIgnored(desired: DesiredState, { ignore }: Policy): readonly Diagnostic[] {
  if (ignore.length === 0) return [];
  return [...desired.values()].flatMap(({ wanted }) =>
    [...wanted.values()].flatMap(({ address, sources }): readonly Diagnostic[] => {
      const pattern = covering(ignore, address);
      const source = sources[""];
      if (pattern === undefined) return [];
      const message = `${address} is declared, and \`policy.ignore\` covers it with \`${pattern.address}\``;
      const hint = "take one of the two out";
      const related = pattern.source === undefined ? {} : { related: [pattern.source] };
      return [{ severity: "error", code: "declared-and-ignored", message, hint, address, ...(source && { source }), ...related }];
    }),
  );
}
