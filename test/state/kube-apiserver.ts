import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ClusterAccess } from "../../src/state/lease-client.ts";
import { closeLater, temporary } from "../support/closing.ts";

export interface LeaseObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>> & { readonly name: string; readonly resourceVersion?: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

export interface Mishap {
  /** By method; the next one, where none is named. */
  readonly method?: string;
  /** Milliseconds. */
  readonly delay?: number;
  readonly hangUp?: "before" | "after";
  readonly status?: number;
}

/** What a kube-apiserver does for leases, as its API conventions say, over HTTPS with a certificate of its own. */
export interface KubeApiserver {
  readonly access: ClusterAccess;
  /** Where a pod's service account is mounted. */
  readonly folder: string;
  readonly leases: Map<string, LeaseObject>;
  /** Each serves once. */
  readonly mishaps: Mishap[];
  readonly asked: { readonly method: string; readonly path: string }[];
  /** RBAC. */
  readonly verbs: Set<string>;
  /** Takes tokens as they were no more, and mounts the new one, unless told to leave the old file. */
  rotate(token: string, mount?: "late"): void;
  /** As somebody with kubectl. */
  edit(name: string, change: (lease: LeaseObject) => LeaseObject): void;
  down(): void;
}

export async function kubeApiserver(): Promise<KubeApiserver> {
  const folder = mounted();
  const leases = new Map<string, LeaseObject>();
  const mishaps: Mishap[] = [];
  const asked: { readonly method: string; readonly path: string }[] = [];
  const verbs = new Set(["get", "create", "update"]);
  let [token, version, isDown] = ["token-1", 100, false];
  const stamped = (lease: LeaseObject): LeaseObject => ({
    ...lease,
    metadata: { uid: "u", ...lease.metadata, namespace: "openai", resourceVersion: String((version += 1)) },
  });
  const handle = (method: string, path: string, body: LeaseObject | undefined): readonly [number, object] => {
    const [, name] = /^\/apis\/coordination\.k8s\.io\/v1\/namespaces\/openai\/leases(?:\/([a-z-]+))?$/.exec(path) ?? [path, "", ""];
    const [verb, present] = [
      { GET: "get", POST: "create", PUT: "update" }[method] ?? "other",
      leases.get(name ?? body?.metadata.name ?? ""),
    ];
    if (!path.includes("/namespaces/openai/")) return status(404, "NotFound");
    if (!verbs.has(verb)) return status(403, "Forbidden");
    if (method === "GET") return present ? [200, present] : status(404, "NotFound");
    if (body === undefined || !isDecodable(body)) return status(400, "BadRequest");
    if (!isValid(body)) return status(422, "Invalid");
    if (method === "POST" && present) return status(409, "AlreadyExists");
    if (method === "PUT" && !present) return status(404, "NotFound");
    if (method === "PUT" && body.metadata.resourceVersion === undefined) return status(422, "Invalid");
    if (method === "PUT" && present?.metadata.resourceVersion !== body.metadata.resourceVersion) return status(409, "Conflict");
    const stored = stamped(body);
    leases.set(stored.metadata.name, stored);
    return [method === "POST" ? 201 : 200, stored];
  };
  const respond = async (request: IncomingMessage, response: ServerResponse, text: string): Promise<void> => {
    const [method, path] = [request.method ?? "", request.url ?? ""];
    asked.push({ method, path });
    const index = mishaps.findIndex((mishap) => mishap.method === undefined || mishap.method === method);
    const [mishap = {}] = index === -1 ? [] : mishaps.splice(index, 1);
    if (isDown || mishap.hangUp === "before") return void request.socket.destroy();
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    const refused = mishap.status !== undefined ? status(mishap.status, "odd") : isKnown ? undefined : status(401, "Unauthorized");
    const [code, body] = refused ?? handle(method, path, text === "" ? undefined : (JSON.parse(text) as LeaseObject));
    if (mishap.hangUp === "after") return void request.socket.destroy();
    if (mishap.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, mishap.delay));
    response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const server = createServer(
    { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "ca.crt")) },
    (request, response) => {
      let text = "";
      request.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
      request.on("end", () => void respond(request, response, text));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeLater(() => (server.closeAllConnections(), server.close()));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    access: { url, tokenFile: join(folder, "token"), caFile: join(folder, "ca.crt"), namespace: "openai" },
    folder,
    leases,
    mishaps,
    asked,
    verbs,
    rotate: (next, mount) => {
      token = next;
      if (mount !== "late") writeFileSync(join(folder, "token"), `${next}\n`);
    },
    edit: (name, change) => void leases.set(name, stamped(change(leases.get(name)!))),
    down: () => {
      isDown = true;
      server.closeAllConnections();
    },
  };
}

function mounted(): string {
  const folder = temporary();
  for (const [name, as] of [
    ["key", "key.pem"],
    ["cert", "ca.crt"],
  ] as const)
    copyFileSync(new URL(`../support/loopback/${name}.pem`, import.meta.url), join(folder, as));
  writeFileSync(join(folder, "token"), "token-1\n");
  writeFileSync(join(folder, "namespace"), "openai");
  return folder;
}

const status = (code: number, reason: string): readonly [number, object] => [
  code,
  { kind: "Status", apiVersion: "v1", status: "Failure", reason, code },
];

/** Its decoder of MicroTime takes six digits. */
const isDecodable = ({ apiVersion, kind, spec: { acquireTime, renewTime } }: LeaseObject): boolean =>
  apiVersion === "coordination.k8s.io/v1" &&
  kind === "Lease" &&
  [acquireTime, renewTime].every((time) => time === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(String(time)));

/** Its validation of a Lease (pkg/apis/coordination/validation). */
function isValid({ spec: { leaseDurationSeconds: seconds, leaseTransitions: transitions } }: LeaseObject): boolean {
  return Number.isInteger(seconds) && Number(seconds) > 0 && Number.isInteger(transitions) && Number(transitions) >= 0;
}
