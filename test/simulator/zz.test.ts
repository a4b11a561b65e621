import { test, expect } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { serve } from "../../src/simulator/server.ts";
test("x", async () => {
  const s = createSimulator({ rateLimit: "off", seed: { users: [{email: "A@x.y", role: "owner"}, {email: "b@x.y"}], projects: [{ name: "S", users: [{ email: "b@x.y", role: "member" }] }] } });
  const call = async (method: string, path: string, body?: unknown) => {
    const r = await s.handle(new Request("http://x/v1" + path, { method, headers: { authorization: `Bearer ${s.adminKey}`, "content-type": "application/json" }, ...(body !== undefined && { body: JSON.stringify(body) }) }));
    return { status: r.status, body: await r.json() };
  };
  console.log(JSON.stringify(await call("GET", "/organization/users")));
  console.log(JSON.stringify(await call("GET", "/organization/projects")));
  console.log(JSON.stringify(await call("POST", "/organization/projects", { name: " X " })));
  console.log(JSON.stringify(await call("POST", "/organization/projects", { nam: " X " })));
  s.act({ do: "set_rate_limit", project: "S", model: "gpt-5", fields: { max_requests_per_1_minute: 5 } });
  s.act({ do: "create_project", name: "S5" });
  expect(() => s.act({ do: "create_project", name: "S5", x: 1 } as never)).toThrow("x is not known");
  console.log(JSON.stringify(s.state()).slice(0, 300));
  const t = Date.now(); const n = 20000;
  for (let i = 0; i < n; i++) await call("GET", "/organization/users");
  console.log("GET", n / (Date.now() - t) * 1000);
  const t2 = Date.now();
  for (let i = 0; i < n; i++) await call("POST", "/organization/groups", { name: "g" + i });
  console.log("POST", n / (Date.now() - t2) * 1000);
  const srv = await serve(s); console.log(srv.url); const r = await fetch(srv.url.replace("/v1", "/_simulator/state")); console.log(r.status); await srv.close();
});
