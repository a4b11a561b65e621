import { isRecord } from "../shape.ts";
import type { Router } from "../wire/router.ts";
import type { World } from "../world/world.ts";
import type { Definition } from "./action.ts";
import { Names } from "./names.ts";
import { actions } from "./table.ts";

const definitions: ReadonlyMap<unknown, Definition<unknown>> = new Map(Object.entries(actions));

/** Neither authenticated nor throttled, and no fault befalls it. @throws an Error that says which action failed and why */
export function act(world: World, router: Router, action: unknown): void {
  const { do: verb, by } = isRecord(action) ? action : {};
  const definition = definitions.get(verb);
  if (!definition) throw new Error(`There is no action called ${String(verb)}; there are ${[...definitions.keys()].join(", ")}`);
  try {
    const names = new Names(world);
    const userId = typeof by === "string" ? names.user(by).id : world.keyOwnerId;
    const deed = definition.deed(action, names);
    if (!deed) return;
    const { route, params } = router(deed.method, deed.path);
    route.answer({ world, actor: { type: "session", userId }, params, search: new URLSearchParams(), body: deed.body });
  } catch (error) {
    throw new Error(`The action ${String(verb)} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
