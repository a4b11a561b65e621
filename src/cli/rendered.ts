import type { Plan } from "../model/plan.ts";
import { renderHtml } from "../report/html.ts";
import { planJson } from "../report/json.ts";
import { code, renderMarkdown } from "../report/markdown.ts";
import { renderPlan } from "../report/text.ts";
import type { Format } from "./options.ts";
import type { Output } from "./output.ts";

/** What a comment on GitHub holds at most, in characters; every other host takes more. */
const commentLimit = 65_536;

export interface Rendering {
  readonly format: Format;
  /** Where it is going. */
  readonly output: Output;
  /** The files' contents, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file that the plan was also written to. */
  readonly saved?: string | undefined;
}

/** The plan in the format that was asked for. Width and colour are those of a terminal. */
export function rendered(plan: Plan, { format, output: { palette, width }, texts, saved }: Rendering): string {
  switch (format) {
    case "text":
      return renderPlan(plan, { palette, texts, ...(width && { width }) });
    case "json":
      return planJson(plan);
    case "markdown": {
      const whole = saved === undefined ? {} : { whole: `The whole plan is in ${code(saved)}.` };
      return `${renderMarkdown(plan, { limit: commentLimit - 1, ...whole })}\n`;
    }
    case "html":
      return renderHtml(plan);
    default:
      return format satisfies never;
  }
}
