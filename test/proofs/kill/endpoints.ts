import { kinds } from "../../../src/kinds/index.ts";
import { isSetting } from "../../../src/model/kind.ts";
import type { Intent } from "./journal.ts";
import type { Write } from "./wire.ts";

/** For `POST /organization/projects/{id}` a pattern of the requests that go there: `POST /organization/projects/proj_1`. */
const patternOf = (endpoint: string): RegExp => new RegExp(`^${endpoint.replaceAll(/\{\w+\}/g, "[^/]+")}$`);

/** What makes something of which there can be two. */
export const creations: readonly RegExp[] = kinds.flatMap((kind) => {
  const { create } = kind.api;
  if (create === undefined || isSetting(kind)) return [];
  return [patternOf(typeof create === "string" ? create : create.send)];
});

/** Whether a write may be what was intended: it goes where that goes. */
export const isOf = ({ request }: Intent, { method, path }: Write): boolean => patternOf(request).test(`${method} ${path}`);

/** All that can be written, as `create project_user`. */
export const writable: readonly string[] = kinds.flatMap(({ name, api }) =>
  (["create", "update", "delete"] as const).flatMap((verb) => (api[verb] === undefined ? [] : [`${verb} ${name}`])),
);
