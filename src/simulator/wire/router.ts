import { invalid, Refusal } from "../refusal.ts";
import type { Route } from "./route.ts";

interface Node {
  readonly children: Map<string, Node>;
  /** What stands at `{…}`, and what the placeholder is called. */
  wildcard?: { readonly name: string; readonly node: Node };
  readonly routes: Map<string, Route>;
}

const emptyNode = (): Node => ({ children: new Map(), routes: new Map() });

interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a method and a path below /v1. Words win over placeholders. */
export type Router = (method: string, path: string) => Match;

function descend(node: Node, segment: string): Node {
  if (segment.startsWith("{")) {
    node.wildcard ??= { name: segment.slice(1, -1), node: emptyNode() };
    return node.wildcard.node;
  }
  const known = node.children.get(segment) ?? emptyNode();
  node.children.set(segment, known);
  return known;
}

function decoded(segment: string, path: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalid(`Malformed path: ${path}`);
  }
}

/** Placeholders at one position bear one name, whatever the method; @throws an Error where they do not. */
function treeOf(routes: readonly Route[]): Node {
  const root = emptyNode();
  for (const route of routes) {
    const node = route.template.slice(1).split("/").reduce(descend, root);
    if (node.routes.has(route.method)) throw new Error(`Two routes for ${route.method} ${route.template}`);
    node.routes.set(route.method, route);
  }
  return root;
}

export function createRouter(routes: readonly Route[]): Router {
  const root = treeOf(routes);
  return (method, path) => {
    const params: Record<string, string> = {};
    let node: Node | undefined = root;
    for (const segment of path.slice(1).split("/")) {
      const child: Node | undefined = node.children.get(segment);
      if (!child && node.wildcard && segment !== "") params[node.wildcard.name] = decoded(segment, path);
      node = child ?? (segment === "" ? undefined : node.wildcard?.node);
      if (!node) break;
    }
    if (!node || node.routes.size === 0) throw new Refusal(404, `Invalid URL (${method} /v1${path})`);
    const route = node.routes.get(method);
    if (route) return { route, params };
    throw new Refusal(405, `Not allowed to ${method} on /v1${path}`, {
      code: "method_not_supported",
      headers: { allow: [...node.routes.keys()].join(", ") },
    });
  };
}
