import { invalid } from "../refusal.ts";
import { object, read, type Mismatch, type Shape } from "../shape.ts";
import type { Listing } from "../world/shelf.ts";
import type { World } from "../world/world.ts";
import { pageOf, pageParameters, renderPage, type Distortion, type PageQuery, type Pages } from "./paging.ts";
import { readQuery, type QueryOf, type QueryShape } from "./query.ts";

/** Who acts: a program with the admin key, or a person in the dashboard. */
export interface Actor {
  readonly type: "api_key" | "session";
  readonly userId: string;
}

type ParamsOf<E extends string> = E extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<Rest>
  : object;

export interface Call<P extends object = object, Q = unknown, B = unknown> {
  readonly world: World;
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** A request as it came, matched to its route and nothing more. */
interface RawCall {
  readonly world: World;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly body: unknown;
  readonly distortion?: Distortion;
}

export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below /v1: `/organization/groups/{group_id}`. */
  readonly template: string;
  /** What a key's scopes are about; the name of the family of routes. */
  readonly section: string;
  readonly lists: boolean;
  /** Was answered 201 once: see `createStatus`. */
  readonly creates: boolean;
  /** @throws Refusal */
  readonly answer: (call: RawCall) => unknown;
}

/** A route whose section is still to be named. */
export type Unassigned = Omit<Route, "section">;
type Endpoint = `${Route["method"]} /${string}`;

const refuse = ({ path, problem }: Mismatch): Error => invalid(`Invalid body: ${path ? `'${path}'` : "it"} ${problem}.`, path || undefined);

function split(endpoint: Endpoint): Pick<Route, "method" | "template"> {
  const [method, template] = endpoint.split(" ") as [Route["method"], string];
  return { method, template };
}

const noQuery = {} as const satisfies QueryShape;
type NoQuery = typeof noQuery;

interface Definition<E extends string, S extends QueryShape, B> {
  readonly query?: S;
  /** Left out: an empty object, or no body at all. */
  readonly body?: Shape<B>;
  readonly creates?: true;
  readonly answer: (call: Call<ParamsOf<E>, QueryOf<S>, B>) => unknown;
}

/** One endpoint. Query and body are checked before `answer` is called. */
export function route<const E extends Endpoint, S extends QueryShape = NoQuery, B = unknown>(
  endpoint: E,
  definition: Definition<E, S, B>,
): Unassigned {
  const { method, template } = split(endpoint);
  const body: Shape<unknown> = definition.body ?? object({});
  return {
    method,
    template,
    lists: false,
    creates: definition.creates ?? false,
    answer: (raw) =>
      definition.answer({
        world: raw.world,
        actor: raw.actor,
        params: raw.params as ParamsOf<E>,
        query: readQuery<QueryShape>(definition.query ?? noQuery, raw.search) as QueryOf<S>,
        body: read(body, (method === "POST" ? raw.body : undefined) ?? {}, refuse) as B,
      }),
  };
}

/** A server that repeats itself takes no notice of the cursor. */
const withoutCursor = ({ limit, order }: PageQuery): PageQuery => ({ ...(limit !== undefined && { limit }), ...(order && { order }) });

interface ListDefinition<E extends string, S extends QueryShape, T> {
  readonly pages: Pages;
  /** Beside those of the pages. */
  readonly query?: S;
  readonly rows: (call: Call<ParamsOf<E>, QueryOf<S>>) => Listing<T>;
  readonly show: (item: T, call: Call<ParamsOf<E>, QueryOf<S>>) => unknown;
}

export function listRoute<const E extends `GET /${string}`, T, S extends QueryShape = NoQuery>(
  endpoint: E,
  definition: ListDefinition<E, S, T>,
): Unassigned {
  const { pages, rows, show } = definition;
  const query = { ...definition.query, ...pageParameters(pages) };
  return {
    ...split(endpoint),
    lists: true,
    creates: false,
    answer: ({ world, actor, params, search, distortion }) => {
      const read = readQuery(query, search) as QueryOf<S> & PageQuery;
      const call = { world, actor, params: params as ParamsOf<E>, query: read, body: undefined };
      const wanted = distortion === "repeat-cursor" ? withoutCursor(read) : read;
      const page = pageOf(rows(call), wanted, { pages, largest: world.settings.pageLimit });
      const data = page.entries.map(({ item }) => show(item, call));
      return renderPage(page, data, { pages, settings: world.settings, distortion });
    },
  };
}

/** Routes that stand and fall together under one scope of the key. */
export function section(name: string, routes: readonly Unassigned[]): readonly Route[] {
  return routes.map((each) => ({ ...each, section: name }));
}
