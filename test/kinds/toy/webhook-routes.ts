type Row = Record<string, unknown> & { readonly id: string };

/** The routes of the toy kind, before those of the simulator; undefined for any other. */
export function webhookRoutes(): (request: Request) => Promise<Response | undefined> {
  const projects = new Map<string, Map<string, Row>>();
  return async (request) => {
    const found = /\/organization\/projects\/([^/?]+)\/webhooks(?:\/([^/?]+))?$/.exec(new URL(request.url).pathname);
    if (found === null) return undefined;
    const [, project = "", id] = found;
    const rows = projects.get(project) ?? new Map<string, Row>();
    projects.set(project, rows);
    if (request.method === "GET") return Response.json({ object: "list", data: [...rows.values()], has_more: false, last_id: null });
    if (request.method === "DELETE") return Response.json({ id, deleted: rows.delete(id ?? "") });
    const body = (await request.json()) as Record<string, unknown>;
    const own = id ?? `wh_${rows.size + 1}`;
    const row = { ...rows.get(own), ...body, id: own };
    rows.set(own, row);
    return Response.json(row);
  };
}
