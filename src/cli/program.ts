import { Command, CommanderError, Option } from "commander";
import { planName } from "../hosts/approval.ts";
import { exit, Refusal, type ExitCode } from "./exit.ts";
import { tell } from "./failure.ts";
import {
  another,
  anotherFile,
  defaultFiles,
  duration,
  formats,
  logFormats,
  logLevels,
  rateLimit,
  whole,
  type GlobalOptions,
} from "./options.ts";
import type { Shell } from "./shell.ts";

export interface Circumstances {
  readonly shell: Shell;
  readonly version: string;
}

/** Does what the arguments ask for, and tells what stood in the way. */
export async function run(argv: readonly string[], circumstances: Circumstances): Promise<ExitCode> {
  let code: ExitCode = exit.done;
  const program = programOf(circumstances, (result) => (code = result));
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Help and the version end in one too. All have said what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.error;
    tell(error, circumstances.shell);
    return error instanceof Refusal ? error.code : exit.error;
  }
  return code;
}

type Run<O> = (shell: Shell, options: O) => ExitCode | Promise<ExitCode>;

/** Each command's code is loaded when it is called: undici and the simulator are slow to load, and `validate` needs neither. */
function programOf({ shell, version }: Circumstances, end: (code: ExitCode) => void): Command {
  const runs =
    <O extends object>(load: () => Promise<Run<O>>) =>
    async (...given: readonly unknown[]): Promise<void> => {
      const command = given.at(-1) as Command;
      refuseUnused(command);
      // An address may hold blanks that nobody quoted; nothing else takes several.
      const argument = command.args.join(" ");
      const options = { ...command.optsWithGlobals<O & GlobalOptions>(), ...usual(command, shell), ...(argument !== "" && { argument }) };
      for (const output of [shell.out, shell.err]) output.colour(options.color);
      end(await (await load())(shell, options));
    };
  const program = globals(new Command("orgform"))
    .description("Keeps an OpenAI organization equal to a YAML file in git.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => shell.out.write(text), writeErr: (text) => shell.err.write(text) })
    .configureHelp({ showGlobalOptions: true });
  program
    .command("demo")
    .description("show it all in half a minute, on a simulated organization: needs no key")
    .action(runs(async () => (await import("./commands/demo.ts")).demo));
  program
    .command("validate")
    .description("check the file, offline")
    .action(runs(async () => (await import("./commands/validate.ts")).validate));
  program
    .command("show")
    .description("show what the file means for one resource, and where each value comes from; offline")
    .argument("<address...>", "like project/Search/user/bo@acme.example; a / in a name is written %2F")
    .addOption(format())
    .action(runs(async () => (await import("./commands/show.ts")).show));
  parts(program.command("plan"))
    .description("show what differs between the file and the organization; writes nothing")
    .addOption(format())
    .option("--out <file>", "also write the plan to a file, for `apply <file>`")
    .addOption(new Option("--budget <time>", "read what can be read in this time, cheap sections first: 15m").argParser(duration))
    .option("--detailed-exitcode", "exit 2 if changes are pending, 3 if some are withheld")
    .action(runs(async () => (await import("./commands/plan.ts")).plan));
  parts(program.command("apply"))
    .description("make the organization as the file says")
    .argument("[plan]", "a plan that `plan --out` wrote: exactly this is done, or nothing")
    .option("--dry-run", "show the plan and stop: nothing can be written")
    .option("--yes", "do not ask; needed where nobody can answer, except with a saved plan")
    .addOption(
      new Option("--approve <digest>", "accept what a guard withholds, by the digest that the plan tells; may be repeated").argParser(
        another,
      ),
    )
    .option("--no-delete", "leave out what deletes, archives or withdraws something, and what depends on that")
    .addOption(format())
    .action(runs(async () => (await import("./commands/apply.ts")).apply));
  program
    .command("export")
    .description("write the organization as a file whose plan is empty")
    .option("--out <path>", "where to; over files that are there, only what differs is changed. Standard output if left out")
    .addOption(new Option("--split <section>", "a folder with a file for each project").choices(["projects"]))
    .option("--templates", "write what most projects share as a template")
    .action(runs(async () => (await import("./commands/export.ts")).exportOrganization));
  program
    .command("init")
    .description("check the key, write the organization as a new file, and show that its plan is empty")
    .action(runs(async () => (await import("./commands/init.ts")).init));
  program
    .command("fmt")
    .description("sort and tidy the file; keeps every comment")
    .option("--check", "change nothing: exit 1 and name the files that would change")
    .option("--pin", "also write the `id` of every project that has none; reads the organization")
    .action(runs(async () => (await import("./commands/fmt.ts")).fmt));
  program
    .command("daemon")
    .description("keep organizations in line: on a schedule, and at once when their files change")
    .option("--schedule <cron>", "when to look, beside each time that the files change: five fields; */30 * * * * if left out")
    .addOption(
      new Option("--mode <mode>", "detect tells what differs, enforce puts it right; detect if left out").choices(["detect", "enforce"]),
    )
    .option("--listen <host:port>", "where the status page is; 127.0.0.1:8080 if left out")
    .option("--git <url>", "a repository that the files come from")
    .option("--ref <ref>", "in it: a branch or a tag; main if left out")
    .option("--path <path>", "in it: a folder or a file; org.yaml if left out")
    .option("--config <file>", "a file that tells of several organizations")
    .action(runs(async () => (await import("./commands/daemon.ts")).daemon));
  program
    .command("simulate")
    .description("serve a simulated API on this machine; prints one line of JSON with its address and key")
    .addOption(new Option("--port <number>", "0 for any that is free").argParser(whole(0, 65_535)).default(0))
    .option("--seed <file>", "the organization to begin with, as YAML; a lived-in one if left out")
    .addOption(
      new Option("--rate-limit <rate>", "requests in a time by method and route, or `off`")
        .argParser(rateLimit)
        .default(rateLimit("7/60s"), "7/60s"),
    )
    .addOption(new Option("--latency <ms>", "how long each answer waits").argParser(whole(0, 600_000)).default(0))
    .addOption(new Option("--lag <ms>", "how long what is created stays hidden").argParser(whole(0, 600_000)).default(0))
    .option("--faults <file>", "what goes wrong, as a YAML file with a list under `faults`")
    .action(runs(async () => (await import("./commands/simulate.ts")).simulate));
  program
    .command("comment")
    .description("show a plan in its pull or merge request, as one comment that is edited in place; runs in GitHub Actions and GitLab CI")
    .argument("[plan]", "the file that holds the plan; - for standard input")
    .option("--running", "before there is a plan: say that the one shown is outdated")
    .option("--failed [file]", "when there will be no plan: say so, with what the file holds")
    .option("--issue", "in an issue of its own, which is closed when nothing differs: for checks on a schedule")
    .action(runs(async () => (await import("./commands/comment.ts")).comment));
  program
    .command("approved")
    .description("fetch the plan of the request that was merged, if somebody has approved it since it was made; runs where `comment` runs")
    .option("--out <file>", "where to", "plan.json")
    .option("--name <name>", "of the job that made it on GitLab; of the artifact on GitHub, where the commit follows", planName)
    .action(runs(async () => (await import("./commands/approved.ts")).approved));
  program
    .command("schema")
    .description("print the JSON Schema of the file, for editors")
    .action(runs(async () => (await import("./commands/schema.ts")).schema));
  return program;
}

function globals(program: Command): Command {
  return program
    .addOption(new Option("-f, --file <path>", "file or folder; may be repeated").argParser(anotherFile).default(defaultFiles, "org.yaml"))
    .addOption(new Option("--concurrency <number>", "requests under way at once").argParser(whole(1, 64)).default(8))
    .addOption(
      new Option("--settle <time>", "how long what was just created may stay hidden").argParser(duration).default(duration("30s"), "30s"),
    )
    .addOption(new Option("--state-dir <folder>", "what is kept between runs").default(".orgform"))
    .addOption(new Option("--color <when>").choices(["auto", "always", "never"]).default("auto"))
    .addOption(new Option("--log-level <level>").choices(logLevels).default("silent"))
    .addOption(new Option("--log-format <format>").choices(logFormats).default("pretty"));
}

/** Options of the commands that plan, for less than all of it. */
function parts(command: Command): Command {
  return command
    .option(
      "--base <revision>",
      "what the file said before: a git revision, or a file; then only what has changed since is read and planned",
    )
    .addOption(
      new Option("--target <address>", "plan this alone, and what it needs: an address, with `*` for any name; may be repeated").argParser(
        another,
      ),
    )
    .addOption(new Option("--exclude <address>", "leave this out, and what depends on it; may be repeated").argParser(another));
}

const format = (): Option => new Option("--format <format>").choices(formats).default("text");

/** A command that runs for months tells what it does, and to machines unless a person sits there. */
function usual(command: Command, { err }: Shell): Partial<GlobalOptions> {
  const isSaid = (option: keyof GlobalOptions): boolean => command.parent?.getOptionValueSource(option) !== "default";
  if (command.name() !== "daemon") return {};
  return {
    ...(!isSaid("logLevel") && { logLevel: "info" }),
    ...(!isSaid("logFormat") && { logFormat: err.isTerminal ? "pretty" : "json" }),
  };
}

/** Which of the options that mean something to some commands only each has a use for. */
const used: Readonly<Record<string, readonly (keyof GlobalOptions)[]>> = {
  validate: ["file"],
  show: ["file"],
  plan: ["file", "concurrency", "stateDir"],
  apply: ["file", "concurrency", "settle", "stateDir"],
  export: ["concurrency", "stateDir"],
  init: ["file", "concurrency", "stateDir"],
  fmt: ["file", "concurrency", "stateDir"],
  comment: ["file"],
  daemon: ["file", "concurrency", "stateDir"],
};

/** An option that is ignored in silence is one that somebody relies on. */
function refuseUnused(command: Command): void {
  for (const [option, flag] of [
    ["file", "file"],
    ["concurrency", "concurrency"],
    ["settle", "settle"],
    ["stateDir", "state-dir"],
  ] as const) {
    const isGiven = command.parent?.getOptionValueSource(option) === "cli";
    if (isGiven && !used[command.name()]?.includes(option)) throw new Refusal(`\`${command.name()}\` has no use for --${flag}.`);
  }
}
