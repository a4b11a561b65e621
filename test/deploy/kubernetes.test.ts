import { mkdirSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flawsIn } from "../../src/cli/daemon/settings.ts";
import { loadFleet } from "../../src/config/fleet/load.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { folder, orgform, simulated } from "../cli/harness.ts";
import { at, documentsIn, listOf, textOf, version, wireOf, type Wire } from "./files.ts";

const own = (name: string): string => `deploy/kubernetes/${name}.yaml`;
const [kustomization] = documentsIn(own("kustomization"));
const [fleet] = documentsIn(own("fleet"));
const objects = ["access", "daemon", "network", "cronjob"].flatMap((name) => documentsIn(own(name)));
const kind = (name: string): Wire => objects.find((object) => object["kind"] === name)!;
const deployment = kind("Deployment");
const cronJob = kind("CronJob");
const pods = [deployment, cronJob].map(
  (object) => at(object, object === cronJob ? "spec.jobTemplate.spec.template.spec" : "spec.template.spec") as Wire,
);
const containersOf = (pod: Wire): readonly Wire[] => [...listOf(pod["initContainers"]), ...listOf(pod["containers"])];
const namesOf = (values: unknown): readonly unknown[] => listOf(values).map(({ name }) => name);

/** What the API knows, as far as we have a use for it, by its place: a misspelt key is dropped by some clients, in silence. */
const pod =
  "serviceAccountName automountServiceAccountToken terminationGracePeriodSeconds restartPolicy securityContext topologySpreadConstraints initContainers containers volumes";
const known: Readonly<Record<string, string>> = {
  "": "apiVersion kind metadata spec rules roleRef subjects automountServiceAccountToken",
  metadata: "name labels",
  labels: "app.kubernetes.io/name",
  matchLabels: "app.kubernetes.io/name",
  rules: "apiGroups resources resourceNames verbs",
  roleRef: "apiGroup kind name",
  subjects: "kind name",
  selector: "matchLabels app.kubernetes.io/name",
  labelSelector: "matchLabels",
  podSelector: "matchLabels",
  template: "metadata spec",
  jobTemplate: "spec",
  spec: `${pod} replicas selector template ports podSelector policyTypes ingress egress schedule timeZone concurrencyPolicy startingDeadlineSeconds successfulJobsHistoryLimit failedJobsHistoryLimit jobTemplate backoffLimit activeDeadlineSeconds`,
  securityContext: "runAsNonRoot runAsUser runAsGroup fsGroup seccompProfile allowPrivilegeEscalation readOnlyRootFilesystem capabilities",
  seccompProfile: "type",
  capabilities: "drop",
  topologySpreadConstraints: "maxSkew topologyKey whenUnsatisfiable labelSelector",
  containers: "name image command args env ports livenessProbe readinessProbe resources securityContext volumeMounts",
  initContainers: "name image command env securityContext volumeMounts",
  env: "name value valueFrom",
  valueFrom: "secretKeyRef fieldRef",
  fieldRef: "fieldPath",
  secretKeyRef: "name key",
  ports: "name containerPort port targetPort protocol",
  livenessProbe: "httpGet periodSeconds timeoutSeconds",
  readinessProbe: "httpGet periodSeconds timeoutSeconds",
  httpGet: "path port",
  resources: "requests limits",
  requests: "cpu memory",
  limits: "memory",
  volumeMounts: "name mountPath readOnly",
  volumes: "name configMap secret emptyDir",
  configMap: "name",
  secret: "secretName defaultMode items",
  items: "key path",
  emptyDir: "sizeLimit",
  ingress: "from ports",
  egress: "to ports",
  to: "podSelector",
  from: "podSelector",
};

function strangeKeys(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => strangeKeys(each, place));
  if (typeof value !== "object" || value === null) return [];
  const names = (known[place] ?? "").split(" ");
  return Object.entries(value).flatMap(([key, inner]) => [...(names.includes(key) ? [] : [`${place}.${key}`]), ...strangeKeys(inner, key)]);
}

describe("the manifests", () => {
  it("have no key that the API does not know, and are of these kinds", () => {
    expect(objects.flatMap((object) => strangeKeys(object, ""))).toEqual([]);
    expect(objects.map((object) => `${String(object["apiVersion"])} ${String(object["kind"])}`)).toEqual([
      "v1 ServiceAccount",
      "rbac.authorization.k8s.io/v1 Role",
      "rbac.authorization.k8s.io/v1 RoleBinding",
      "apps/v1 Deployment",
      "v1 Service",
      "networking.k8s.io/v1 NetworkPolicy",
      "batch/v1 CronJob",
    ]);
  });

  it("hold no secret, and none is passed on a command line", () => {
    expect(objects.map((object) => object["kind"])).not.toContain("Secret");
    expect(["kustomization", "fleet", "access", "daemon", "network", "cronjob"].map((name) => textOf(own(name))).join("")).not.toMatch(
      /sk-|BEGIN/,
    );
  });

  it("are put together by the kustomization, but for the one that takes the daemon's place", () => {
    expect(wireOf(kustomization)["resources"]).toEqual(["access.yaml", "daemon.yaml", "network.yaml"]);
    expect(wireOf(kustomization)["configMapGenerator"]).toEqual([{ name: "orgform", files: ["fleet.yaml"] }]);
  });

  it("name one image, of this version", () => {
    expect(wireOf(kustomization)["images"]).toEqual([{ name: "orgform", newName: "orgform", newTag: version }]);
    expect(containersOf(pods[0]!).map(({ image }) => image)).toEqual(["orgform"]);
    expect(new Set(containersOf(pods[1]!).map(({ image }) => image))).toEqual(new Set([`orgform:${version}`]));
    expect(textOf("Dockerfile")).toContain(`--tag orgform:${version} `);
  });

  it.each(pods)("confine every container", (pod) => {
    expect(pod["securityContext"]).toEqual({
      runAsNonRoot: true,
      runAsUser: 1000,
      runAsGroup: 1000,
      fsGroup: 1000,
      seccompProfile: { type: "RuntimeDefault" },
    });
    const confined = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } };
    expect(containersOf(pod).map(({ securityContext }) => securityContext)).toEqual(containersOf(pod).map(() => confined));
  });

  it.each(pods)("mount what there is, and nothing in vain", (pod) => {
    const mounted = containersOf(pod).flatMap(({ volumeMounts }) => namesOf(volumeMounts));
    expect([...new Set(mounted)].toSorted()).toEqual([...namesOf(pod["volumes"])].toSorted());
    // Where something is written, and a container that reads a secret cannot.
    const writable = containersOf(pod).flatMap(({ volumeMounts }) =>
      listOf(volumeMounts).flatMap(({ readOnly, mountPath }) => (readOnly === true ? [] : [mountPath])),
    );
    expect(writable.every((path) => ["/var/lib/orgform", "/tmp", "/checkout"].includes(String(path)))).toBe(true);
  });

  it("select the pods that they make", () => {
    const labels = at(deployment, "spec.template.metadata.labels");
    for (const path of ["spec.selector.matchLabels", "metadata.labels"]) expect(at(deployment, path)).toEqual(labels);
    expect(at(kind("Service"), "spec.selector")).toEqual(labels);
    expect(at(kind("NetworkPolicy"), "spec.podSelector.matchLabels")).toEqual(labels);
    expect(at(cronJob, "spec.jobTemplate.spec.template.metadata.labels")).toEqual(labels);
  });
});

describe("the daemon's pod", () => {
  const [container] = containersOf(pods[0]!) as readonly [Wire];
  const mounts = listOf(container["volumeMounts"]).map(({ mountPath }) => String(mountPath));

  it("is allowed what a lease takes, of its own lease alone, and only it gets a token", () => {
    const name = String(at(fleet, "lease.name"));
    expect(kind("Role")["rules"]).toEqual([
      { apiGroups: ["coordination.k8s.io"], resources: ["leases"], resourceNames: [name], verbs: ["get", "update"] },
      { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create"] },
    ]);
    expect(kind("RoleBinding")).toMatchObject({
      roleRef: { kind: "Role", name: at(kind("Role"), "metadata.name") },
      subjects: [{ kind: "ServiceAccount", name: pods[0]!["serviceAccountName"] }],
    });
    expect(at(kind("ServiceAccount"), "metadata.name")).toBe(pods[0]!["serviceAccountName"]);
    expect([kind("ServiceAccount"), ...pods].map((each) => each["automountServiceAccountToken"])).toEqual([false, true, false]);
  });

  it("finds its configuration, the key and a place for its state where they are mounted", () => {
    const args = container["args"] as readonly string[];
    const after = (option: string): string => args[args.indexOf(option) + 1]!;
    expect(after("--config")).toBe(`${mounts.find((path) => path.endsWith("/config"))}/fleet.yaml`);
    expect(mounts).toContain(after("--state-dir"));
    for (const { key_file: file } of listOf(wireOf(fleet)["organizations"])) expect(mounts).toContain(String(file).replace(/\/[^/]+$/, ""));
    const files = textOf(own("kustomization"))
      .match(/--from-file=[\w-]+/g)!
      .map((each) => each.split("=")[1]);
    const used = [...`${textOf(own("fleet"))}${textOf(own("daemon"))}`.matchAll(/\/etc\/orgform\/secret\/([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(used)].toSorted()).toEqual(files.toSorted());
  });

  it("is asked, served and let in where it listens", () => {
    const port = Number(String(wireOf(fleet)["listen"]).split(":")[1]);
    expect(container["ports"]).toEqual([{ name: "http", containerPort: port }]);
    for (const probe of ["livenessProbe", "readinessProbe"]) expect(at(container, `${probe}.httpGet.port`)).toBe("http");
    expect([at(container, "livenessProbe.httpGet.path"), at(container, "readinessProbe.httpGet.path")]).toEqual(["/healthz", "/readyz"]);
    expect(listOf(at(kind("Service"), "spec.ports")).map(({ targetPort }) => targetPort)).toEqual(["http"]);
    expect(listOf(listOf(at(kind("NetworkPolicy"), "spec.ingress"))[0]!["ports"])).toEqual([{ protocol: "TCP", port }]);
  });

  it("keeps no state that two replicas would share", () => {
    expect(at(deployment, "spec.replicas")).toBe(2);
    expect(listOf(pods[0]!["volumes"]).find(({ name }) => name === "state")).toHaveProperty("emptyDir");
    expect(wireOf(fleet)).toHaveProperty("lease");
  });
});

describe("a shard", () => {
  const [shard] = documentsIn("deploy/shard/kustomization.yaml");

  it("is the same in another namespace, with organizations of its own", () => {
    expect(shard).toMatchObject({
      resources: ["../kubernetes"],
      configMapGenerator: [{ name: "orgform", behavior: "replace", files: ["fleet.yaml"] }],
    });
    expect(wireOf(shard)["namespace"]).not.toBe(wireOf(kustomization)["namespace"]);
    const [own] = documentsIn("deploy/shard/fleet.yaml");
    expect([at(own, "lease"), at(own, "listen")]).toEqual([at(fleet, "lease"), at(fleet, "listen")]);
    expect(namesOf(wireOf(own)["organizations"])).not.toEqual(namesOf(wireOf(fleet)["organizations"]));
  });

  it.each(["deploy/kubernetes/fleet.yaml", "deploy/shard/fleet.yaml"])("%s is one that the daemon takes", (path) => {
    expect(loadFleet(path, flawsIn).diagnostics).toEqual([]);
  });
});

describe("the job in place of it", () => {
  it("runs one at a time, and again only when it is due", () => {
    expect(cronJob["spec"]).toMatchObject({ concurrencyPolicy: "Forbid", jobTemplate: { spec: { backoffLimit: 0 } } });
    expect(pods[1]).toMatchObject({ restartPolicy: "Never" });
  });

  it("fetches the repository and finds what differs, by the very commands that it is given", async () => {
    const { env } = await simulated({ seed: livedIn });
    const [checkout, origin] = [folder(), folder({ "org.yaml": "" })];
    mkdirSync(join(origin, "org"));
    writeFileSync(join(origin, "org", "org.yaml"), textOf("deploy/compose/org.yaml"));
    const git = (...args: readonly string[]): unknown =>
      execFileSync("git", ["-C", origin, "-c", "user.name=a", "-c", "user.email=a@acme.example", ...args]);
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "first");
    const [fetch, run] = containersOf(pods[1]!) as readonly [Wire, Wire];
    const here = (text: string): string => text.replace("/checkout", checkout).replace(/^git@.*/, `file://${origin}`);
    const [file = "", ...args] = (fetch["command"] as readonly string[]).map(here);
    execFileSync(file, args);
    const { code, stdout } = await orgform((run["args"] as readonly string[]).map(here), { env });
    expect([code, stdout]).toEqual([2, expect.stringContaining("project/Search Next")]);
  });
});
