import type { ParsedNode } from "yaml";
import type { Member } from "./layout.ts";
import type { Page } from "./page.ts";
import type { Splices } from "./splices.ts";

/** A pair whose value is being changed. */
export interface Owner {
  readonly member: Member;
  readonly node: ParsedNode | null;
  readonly key: string;
  readonly isFlow: boolean;
}

/** What a collection stands in. */
export interface Around {
  /** Where its lines begin. */
  readonly open: number;
  /** The pair whose value it is. */
  readonly owner?: Owner;
}

export interface Scene extends Around {
  readonly page: Page;
  readonly splices: Splices;
}
