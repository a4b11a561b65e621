import { collectionKey } from "../../model/address.ts";
import { isError, type Diagnostic } from "../../model/diagnostic.ts";
import type { Policy } from "../../model/policy.ts";
import type { Collection } from "../../model/resource.ts";
import type { Entry, MapNode } from "../document/node.ts";
import { declaredAndIgnored } from "../resolve/ignored.ts";
import type { Resolver } from "../resolve/resolve.ts";
import type { Shapes } from "../shape.ts";
import { byKind } from "./by-kind.ts";
import { doubtsFrom } from "./doubts.ts";
import { effectProblems } from "./effects.ts";
import { nameProblems } from "./names.ts";
import { implicitPlaces, unledPlaces } from "./places.ts";
import { danglingReferences } from "./references.ts";
import { unusedTemplates } from "./templates.ts";

interface Resolved {
  readonly root: MapNode;
  readonly shapes: Shapes;
  readonly resolver: Resolver;
  readonly policy: Policy;
}

/**
 * Adds to the problems what is wrong with entries beside each other, each being right by itself: it needs no organization to
 * look at. What a mistake found already may explain is not told of.
 */
export function check({ root, shapes, resolver: { collections, sites }, policy }: Resolved, problems: Diagnostic[]): void {
  const siteOf = ({ kind, parent }: Collection): Entry | undefined => sites.get(collectionKey(parent, kind.name));
  const kinds = byKind(collections);
  problems.push(...nameProblems(kinds), ...implicitPlaces(kinds), ...declaredAndIgnored(collections, policy));
  const doubts = doubtsFrom(problems.filter(isError), root, siteOf);
  const referring = { desired: collections, ...doubts };
  problems.push(...effectProblems(kinds, referring), ...danglingReferences(kinds, referring));
  if (problems.some(isError)) return;
  problems.push(...unledPlaces(kinds, (collection) => siteOf(collection)?.at), ...unusedTemplates(root, shapes));
}
