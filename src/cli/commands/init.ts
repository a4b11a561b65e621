import { existsSync } from "node:fs";
import { ApiError } from "../../api/error.ts";
import { leftOutLines } from "../../config/write/left-out.ts";
import type { Plan } from "../../model/plan.ts";
import type { DesiredState } from "../../model/resource.ts";
import { placeOf } from "../../reconcile/export/closed.ts";
import { prepare } from "../../reconcile/sync.ts";
import { escaped } from "../../report/escape.ts";
import { counted } from "../../model/listing.ts";
import { renderPlan } from "../../report/text.ts";
import { named } from "../../report/view.ts";
import { codeOfPlan, exit, hasChanges, Refusal, type ExitCode } from "../exit.ts";
import { exported, type Exported } from "../exported.ts";
import type { GlobalOptions } from "../options.ts";
import { keepCheck } from "../last-check.ts";
import { refuseUnwritable, writeNewFile } from "../replace-file.ts";
import { writeSchemaBeside } from "../schema-file.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

/** From a key to a file that is true: checks the one, writes the other, and shows that its plan is empty. Asks nothing. */
export async function init(shell: Shell, options: GlobalOptions): Promise<ExitCode> {
  const path = placeFor(options);
  const { result, plan, desired, text } = await atWork({ shell, options, open: connectToRead }, async ({ session }) => {
    const result = await exported({ shell, session }).catch(explain);
    const [file] = result.files;
    const { desired, policy } = result.load(result.files);
    if (file === undefined || desired === undefined) throw new Error("what was written cannot be read again");
    const { plan } = await prepare({ desired, policy }, result.reader);
    return { result, plan, desired, text: file.text };
  });
  writeNewFile(path, text);
  const schema = writeSchemaBeside(path);
  keepCheck(options.stateDir, plan);
  const { out } = shell;
  out.write(`${accountOf(result, plan)}\n`);
  out.write(`Written: ${path} (${extentOf(desired)})${schema === undefined ? "" : `, and ${schema} for your editor`}.\n\n`);
  out.write(renderPlan(plan, { palette: out.palette, ...(out.width && { width: out.width }) }));
  out.write(`\n${nextSteps(path, schema)}`);
  return hasChanges(plan) ? exit.error : codeOfPlan(plan, { detailed: false });
}

/** Said before an hour of reading, not after it. @throws Refusal */
function placeFor({ file: [path = "org.yaml", ...others] }: GlobalOptions): string {
  if (others.length > 0) throw new Refusal("`init` writes one file: name one with --file.");
  if (existsSync(path))
    throw new Refusal(`${path} is there already: \`init\` begins anew. \`orgform export --out ${path}\` brings it up to date.`);
  refuseUnwritable(path);
  return path;
}

function explain(error: unknown): never {
  if (!(error instanceof ApiError) || error.status !== 401) throw error;
  throw new Refusal(error.message, {
    details: [
      "An owner of the organization makes admin keys at https://platform.openai.com/settings/organization/admin-keys;",
      "a key of a project, or of a person, cannot read the organization.",
    ],
  });
}

/** Whose key it is, and what it does not open. */
function accountOf({ closed, leftOut }: Exported, { organization }: Plan): string {
  const lines = [...closed.map((each) => `${placeOf(each)}: ${each.reason}`), ...leftOutLines(leftOut)];
  const scopes = [...new Set(closed.flatMap(({ scope }) => scope ?? []))];
  return [
    `The key works: it opens ${named(organization).title}.`,
    ...(lines.length === 0 ? [] : ["Not in the file:", ...lines.map((line) => `  - ${escaped(line)}`)]),
    ...(scopes.length === 0
      ? []
      : [`With ${scopes.length === 1 ? "this scope" : "these scopes"} it would read more: ${escaped(scopes.join(", "))}.`]),
  ].join("\n");
}

function extentOf(desired: DesiredState): string {
  const collections = [...desired.values()];
  const entries = collections.reduce((sum, { wanted }) => sum + wanted.size, 0);
  return `${counted(entries, "resource")} in ${counted(collections.length, "section")}`;
}

function nextSteps(path: string, schema: string | undefined): string {
  const file = path === "org.yaml" ? "" : ` -f ${path}`;
  return [
    "Next:",
    `  1. Read ${path}: comments point at what is worth a look. Take out the sections that are not to be kept here.`,
    `  2. git add ${path}${schema === undefined ? "" : ` ${schema}`} && git commit; what is kept between runs (.orgform) stays out of git.`,
    "  3. Let pull requests show their plans, and merges apply them: docs/pull-requests.md. Without GitHub and GitLab:",
    `       for each request      orgform validate${file} && orgform plan${file} --detailed-exitcode`,
    `       on the main branch    orgform apply${file} --yes`,
    "  4. See what somebody changes by hand: the same plan on a schedule; exit code 2 says that something differs.",
    "docs/getting-started.md goes through all of it.",
    "",
  ].join("\n");
}
