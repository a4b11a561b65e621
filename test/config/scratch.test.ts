import { test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import { loadTexts } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { readFileSync } from "node:fs";
test("x", () => {
  const text = readFileSync("/tmp/x/org.yaml", "utf8");
  const r = loadTexts([{ path: "org.yaml", text }], { kinds, validate: compileValidator(kinds), environment: { ORGFORM_VAR_ROLE: "reader" }, now: 0 });
  for (const d of r.diagnostics) console.log(`${d.severity} ${d.code} ${d.source?.file}:${d.source?.line}:${d.source?.column} ${d.message}\n   hint: ${d.hint}`, d.related ? JSON.stringify(d.related) : "");
  for (const [k, c] of r.desired ?? []) { console.log(k, c.unmanaged, c.ancestors.join(" > ")); for (const [a, d] of c.wanted) console.log("   ", a, d.presence, d.because ?? "", JSON.stringify(d.spec), JSON.stringify(d.claims)); }
});
