import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { ClusterAccess } from "../../src/state/lease-client.ts";

export interface Answer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** As anybody with this token, or with that of the service account. */
export async function asked(
  { tokenFile, caFile }: ClusterAccess,
  method: string,
  url: string,
  { body, token = read(tokenFile) }: Sent = {},
) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return new Promise<Answer>((resolve, reject) => {
    const sending = request(url, { method, headers, ca: readFileSync(caFile) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, json: JSON.parse(text) as Answer["json"] }));
    });
    sending.once("error", reject);
    sending.end(body && JSON.stringify(body));
  });
}

interface Sent {
  readonly body?: object;
  readonly token?: string;
}

const read = (file: string): string => readFileSync(file, "utf8").trim();

export const leasesIn = ({ url, namespace }: ClusterAccess): string => `${url}/apis/coordination.k8s.io/v1/namespaces/${namespace}/leases`;

const time = "2026-11-22T08:00:00.000000Z";
const lease = (spec: object = {}, metadata: object = {}) => ({
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  metadata: { name: "orgform", annotations: { "orgform-doing": "daemon" }, ...metadata },
  spec: { holderIdentity: "a_1_x", leaseDurationSeconds: 60, acquireTime: time, renewTime: time, leaseTransitions: 0, ...spec },
});

/**
 * What a kube-apiserver answers to whatever the lock may say to it, and to what it must never say: line by line, without what differs from
 * one server to the next. There must be no Lease `orgform` in the namespace, and there is one afterwards.
 */
export async function exchanges(access: ClusterAccess): Promise<string> {
  const all = leasesIn(access);
  const one = `${all}/orgform`;
  const lines: string[] = [];
  const say = async (what: string, method: string, url: string, sent: Sent = {}): Promise<Answer> => {
    const answer = await asked(access, method, url, sent);
    lines.push(`${what}: ${method} ${answer.status} ${shown(answer.json)}`);
    return answer;
  };
  const versionOf = ({ json }: Answer): unknown => Reflect.get(Object(json["metadata"]), "resourceVersion");

  await say("one that is not there", "GET", one);
  await say("a token that is none", "GET", one, { token: "nobody" });
  const created = await say("the first one", "POST", all, { body: lease() });
  await say("a second one of the name", "POST", all, { body: lease({ holderIdentity: "b_2_y" }) });
  const found = await say("what is there", "GET", one);
  const resourceVersion = versionOf(found);
  await say("a change of what is there", "PUT", one, { body: lease({ leaseTransitions: 1 }, { resourceVersion }) });
  await say("a change of what was there", "PUT", one, { body: lease({ leaseTransitions: 2 }, { resourceVersion }) });
  await say("a change of whatever is there", "PUT", one, { body: lease({ leaseTransitions: 3 }) });
  const now = { resourceVersion: versionOf(await asked(access, "GET", one)) };
  await say("a duration of nothing", "PUT", one, { body: lease({ leaseDurationSeconds: 0 }, now) });
  await say("fewer than no transitions", "PUT", one, { body: lease({ leaseTransitions: -1 }, now) });
  await say("a time of three digits", "PUT", one, { body: lease({ renewTime: "2026-11-22T08:00:00.000Z" }, now) });
  await say("nobody's", "PUT", one, { body: lease({ holderIdentity: "" }, now) });
  lines.push(`a version is ${typeof versionOf(created)}, and another one after a change: ${versionOf(created) !== now.resourceVersion}`);
  return `${lines.join("\n")}\n`;
}

/** The lease, or the reason. What a server makes up, and how it says things, is left out. */
function shown({ kind, apiVersion, spec, metadata, reason, status, code }: Answer["json"]): string {
  if (kind === "Status") return JSON.stringify({ kind, apiVersion, status, reason, code });
  const { name, annotations } = Object(metadata) as { readonly name?: unknown; readonly annotations?: unknown };
  return JSON.stringify({
    kind,
    apiVersion,
    metadata: { name, annotations },
    spec: Object.fromEntries(Object.entries(Object(spec)).toSorted()),
  });
}
