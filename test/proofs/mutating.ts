import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import type { Plugin } from "vitest/config";
import { mutations } from "./mutations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Switches a safeguard off in what the tests load; nothing on the disk changes. @throws where the place is not to be found */
export function mutating(safeguard: string): Plugin {
  const mutation = mutations.find((each) => each.safeguard === safeguard);
  if (mutation === undefined) throw new Error(`no safeguard is called ${safeguard}`);
  const { file, find, put } = mutation;
  return {
    name: "mutating",
    enforce: "pre",
    transform(code, id) {
      if (relative(root, id.split("?", 1).join("")) !== file) return undefined;
      if (code.split(find).length !== 2) throw new Error(`${file} does not hold this once: ${find}`);
      return { code: code.replace(find, () => put), map: null };
    },
  };
}
