import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { codeOf, StateError } from "./files.ts";
import { leaseIn, writtenLease, type Leases, type StoredLease } from "./lease-record.ts";
import { seconds } from "./lease-time.ts";

/** How a pod reaches the API of the cluster that it runs in. The files are read for each request: Kubernetes renews them. */
export interface ClusterAccess {
  /** `https://10.0.0.1:443` */
  readonly url: string;
  readonly tokenFile: string;
  readonly caFile: string;
  readonly namespace: string;
}

const mounted = "/var/run/secrets/kubernetes.io/serviceaccount";

/** What Kubernetes gives a pod; undefined outside of one. @throws StateError where there is no token: the service account's is not mounted */
export function inCluster(environment: Readonly<Record<string, string | undefined>>, folder = mounted): ClusterAccess | undefined {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = "443" } = environment;
  if (!host) return undefined;
  const url = `https://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const namespace = contentOf(`${folder}/namespace`).trim();
  return { url, tokenFile: `${folder}/token`, caFile: `${folder}/ca.crt`, namespace };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = `${path} cannot be read (${codeOf(error) ?? String(error)})`;
    throw new StateError(
      `The cluster's API cannot be used: ${reason}. Let the pod mount the token of its service account (automountServiceAccountToken).`,
    );
  }
}

interface Asking {
  readonly method: "GET" | "POST" | "PUT";
  readonly body?: object;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** RBAC's names for them. */
const verbs = { GET: "get", POST: "create", PUT: "update" } as const;

export interface LeaseAddress {
  readonly access: ClusterAccess;
  readonly name: string;
  /** For one answer, in milliseconds. */
  readonly timeoutMs?: number;
}

/** A Lease in the namespace of the pod. */
export function kubernetesLeases({ access, name, timeoutMs = 5_000 }: LeaseAddress): Leases {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const title = `The lease ${name} in the namespace ${access.namespace}`;
  const folder = `/apis/coordination.k8s.io/v1/namespaces/${encodeURIComponent(access.namespace)}/leases`;
  const path = `${folder}/${encodeURIComponent(name)}`;

  const ask = async (asking: Asking): Promise<Answer> => {
    const sent = { ...asking, url: `${access.url}${asking.method === "POST" ? folder : path}`, agent, timeoutMs };
    const answer = await answered(sent, access).catch((error: unknown) => {
      if (error instanceof StateError) throw error;
      throw new StateError(`${title} cannot be reached: ${wordOf(error)}.`, { cause: error });
    });
    const isExpected =
      answer.status < 300 || (answer.status === 409 && asking.method !== "GET") || (answer.status === 404 && asking.method !== "POST");
    if (!isExpected) throw new StateError(`${title} cannot be used: ${complaintOf(answer.status, asking, access)}`);
    return answer;
  };
  const leaseOf = ({ status, json }: Answer): StoredLease | undefined => {
    if (status >= 300) return undefined;
    const lease = leaseIn(json);
    if (lease === undefined) throw new StateError(`${title} cannot be used: what came is no lease of the version v1.`);
    return lease;
  };

  return {
    name: title,
    read: async () => leaseOf(await ask({ method: "GET" })),
    create: async (record) => leaseOf(await ask({ method: "POST", body: writtenLease(record, { name }) })),
    replace: async ({ whole }, record) => leaseOf(await ask({ method: "PUT", body: writtenLease(record, { name, whole }) })),
  };
}

function complaintOf(status: number, { method }: Asking, { tokenFile, namespace }: ClusterAccess): string {
  if (status === 401) return `the cluster does not accept the token in ${tokenFile}.`;
  if (status === 403) {
    return `the service account may not ${verbs[method]} it. Give it a role with the verb ${verbs[method]} on leases of the group coordination.k8s.io in ${namespace}; all that is needed is get, create and update.`;
  }
  if (status === 404) return `there is no namespace ${namespace}, or the cluster knows no leases.`;
  return `the cluster answered ${status}.`;
}

/** Tokens and certificates are not in it. */
function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return "for no known reason";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

const largest = 1024 * 1024;

/** The whole answer, or none. @throws StateError where a file cannot be read, and what the connection throws */
async function answered(
  { method, body, url, agent, timeoutMs }: Asking & { url: string; agent: Agent; timeoutMs: number },
  { tokenFile, caFile }: ClusterAccess,
): Promise<Answer> {
  const [token, ca] = [contentOf(tokenFile).trim(), contentOf(caFile)];
  const text = body === undefined ? "" : JSON.stringify(body);
  const headers = {
    accept: "application/json",
    "user-agent": "orgform",
    authorization: `Bearer ${token}`,
    ...(body !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const fail = (error: Error): void =>
      reject(signal.aborted ? new StateError(`The cluster gave no answer within ${seconds(timeoutMs)}.`) : error);
    const sending = request(url, { method, headers, ca, agent, signal }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > largest) sending.destroy(new Error("too large"));
        chunks.push(chunk);
      });
      response.once("error", fail);
      response.once("end", () => resolve({ status: response.statusCode ?? 0, json: parsed(Buffer.concat(chunks).toString("utf8")) }));
    });
    sending.once("error", fail);
    sending.end(text);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
