import { execFile, execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { orgform, simulated } from "../cli/harness.ts";
import { at, documentsIn, root, textOf, version, wireOf } from "./files.ts";
import { temporary } from "../support/closing.ts";

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** A stage after the other. */
const stages = textOf("Dockerfile")
  .replaceAll(/^\s*#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split(/^(?=FROM )/m)
  .map((stage) =>
    stage
      .split("\n")
      .flatMap((line): Instruction[] => (line === "" ? [] : [{ name: line.split(" ")[0]!, text: line.replace(/^\w+ /, "") }])),
  );
const [build = [], final = []] = stages;
const textsOf = (stage: readonly Instruction[], name: string): readonly string[] =>
  stage.filter((each) => each.name === name).map(({ text }) => text);

/** What COPY does: folders are copied by what they hold. */
function copied(stage: readonly Instruction[], from: string, to: string): void {
  for (const text of textsOf(stage, "COPY")) {
    const paths = text.split(" ").filter((part) => !part.startsWith("--"));
    const target = paths.pop()!;
    for (const path of paths) {
      const source = join(from, path.replace(/^\/build\//, ""));
      const inside = join(to, target.replace("/opt/orgform/", ""));
      if (basename(source) === "node_modules") symlinkSync(join(root, "node_modules"), inside.replace(/\/$/, ""));
      else cpSync(source, path.endsWith("/") ? inside : join(inside, basename(path)), { recursive: true });
    }
  }
}

describe("the image", () => {
  it("holds all that it takes to be built and to run, and nothing that is not let in", () => {
    const [inside, image] = [temporary(), temporary()];
    const ignored = textOf(".dockerignore").split("\n");
    expect(ignored[0]).toBe("*");
    const taken = textsOf(build, "COPY")
      .flatMap((text) => text.split(" ").slice(0, -1))
      .map((path) => `!${path.replace(/\/$/, "")}`);
    expect(taken.toSorted()).toEqual(ignored.slice(1, -1).toSorted());
    copied(build, root, inside);
    symlinkSync(join(root, "node_modules"), join(inside, "node_modules"));
    expect(textsOf(build, "RUN").at(-1)).toContain("npx tsc -p tsconfig.json && npm prune --omit=dev");
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"], { cwd: inside });
    mkdirSync(join(image, "dist"), { recursive: true });
    copied(final, inside, image);
    const main = join(image, "dist/src/cli/main.js");
    expect(textOf("Dockerfile")).toContain("exec node /opt/orgform/dist/src/cli/main.js");
    expect(execFileSync(process.execPath, [main, "--version"], { encoding: "utf8" }).trim()).toBe(version);
    const { stdout } = spawnSync(process.execPath, [main, "validate", "--file", join(root, "examples/minimal.yaml")], { encoding: "utf8" });
    expect(stdout).toContain("no errors");
    expect(existsSync(join(image, "test"))).toBe(false);
  }, 60_000);

  it("runs as nobody in particular, ends its children, and writes nowhere but where it may", () => {
    expect(textsOf(final, "USER")).toEqual(["1000:1000"]);
    expect(textsOf(final, "ENTRYPOINT")).toEqual(['["tini", "--", "orgform"]']);
    expect(JSON.parse(textsOf(final, "VOLUME")[0]!)).toEqual(["/var/lib/orgform", "/tmp"]);
    const names = final.map(({ name }) => name);
    expect(names.lastIndexOf("RUN")).toBeLessThan(names.indexOf("USER"));
  });

  it("has the programs that a source takes, and no lists of packages", () => {
    const [install = ""] = textsOf(final, "RUN");
    for (const name of ["ca-certificates", "git", "gnupg", "openssh-client", "tini"]) expect(install).toContain(` ${name} `);
    expect(install).toContain("--no-install-recommends");
    expect(install).toContain("rm -rf /var/lib/apt/lists/*");
  });

  it("is of a Node that the package is for, and the same to build and to run", () => {
    expect(stages.map(([from]) => from?.text.split(" ")[0])).toEqual(["node:20-slim", "node:20-slim"]);
  });

  it.each([
    [200, 0],
    [503, 1],
    [undefined, 1],
  ])("is found healthy where the daemon answers %s: exit %i", async (status, code) => {
    const server = createServer((request, response) => response.writeHead(request.url === "/healthz" ? status! : 404).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    if (status === undefined) server.close();
    const [, command = ""] = textsOf(final, "HEALTHCHECK")[0]!.split("CMD ");
    const [file, ...args] = JSON.parse(command) as readonly string[];
    const ended = new Promise((resolve) =>
      execFile(
        file!,
        args.map((arg) => arg.replace(":8080/", `:${port}/`)),
        (error) => resolve(error === null ? 0 : error.code),
      ),
    );
    expect(await ended).toBe(code);
    server.closeAllConnections();
    server.close();
  });
});

describe("the compose file", () => {
  const [compose] = documentsIn("deploy/compose/compose.yaml");
  const [simulator, daemon] = ["simulator", "daemon"].map((name) => wireOf(at(compose, `services.${name}`)));

  it("shows the daemon the simulator, with the key that it takes", () => {
    const args = simulator!["command"] as readonly string[];
    const port = args[args.indexOf("--port") + 1];
    expect(daemon!["environment"]).toEqual({
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      OPENAI_ADMIN_KEY: createSimulator().adminKey,
    });
    expect(String(at(simulator, "healthcheck.test"))).toContain(`http://127.0.0.1:${port}/_simulator/state`);
    // The simulator is on 127.0.0.1 alone.
    expect(daemon!["network_mode"]).toBe("service:simulator");
  });

  it("opens the status page to this machine alone, and confines both", () => {
    expect(simulator!["ports"]).toEqual(["127.0.0.1:8080:8080"]);
    for (const service of [simulator, daemon]) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"], tmpfs: ["/tmp"] });
    }
  });

  it("comes with a file that has something to do in that organization, and ends", async () => {
    const { env } = await simulated({ seed: livedIn });
    const file = join(root, "deploy/compose/org.yaml");
    const run = (...args: readonly string[]) => orgform([...args, "--file", file], { env });
    expect((await run("plan", "--detailed-exitcode")).code).toBe(2);
    expect((await run("apply", "--yes")).code).toBe(0);
    expect((await run("plan", "--detailed-exitcode")).code).toBe(0);
  });
});
