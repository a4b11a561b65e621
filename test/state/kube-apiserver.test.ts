import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exchanges } from "./exchanges.ts";
import { kubeApiserver } from "./kube-apiserver.ts";

/** By `npm run proof:replicas`, of kube-apiserver 1.20.2. */
const recorded = new URL("kube-apiserver.recorded.txt", import.meta.url);

it("the server that these tests talk to answers as a real one did", async () => {
  const { access } = await kubeApiserver();
  expect(await exchanges(access)).toBe(readFileSync(recorded, "utf8"));
});
