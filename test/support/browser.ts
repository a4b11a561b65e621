import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Debian's; another one is named by the variable, and must then be there. */
const named = process.env["ORGFORM_CHROMIUM"];
const executablePath = named ?? "/usr/bin/chromium";

/** Whether there is a browser. Without one it is said what nobody looked at. */
export function hasBrowser(what: string): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere && named !== undefined) throw new Error(`ORGFORM_CHROMIUM is ${named}, and there is no such file`);
  if (!isThere) console.warn(`Skipped: no browser at ${executablePath}, so ${what} was not looked at (apt-get install chromium).`);
  return isThere;
}

// In a container there is no user to make a sandbox for.
export const launched = (): Promise<Browser> => chromium.launch({ executablePath, args: ["--no-sandbox"] });

export interface Opened {
  readonly page: Page;
  /** Whatever the page did that nobody asked for: messages, dialogs, errors, requests. */
  readonly incidents: readonly string[];
}

/** A page that nothing was asked of yet. `isAsked`: which requests it may make. */
export async function watched(browser: Browser, isAsked: (url: string) => boolean, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 }, ...options });
  const incidents: string[] = [];
  page.on("console", (message) => incidents.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => incidents.push(error.message));
  page.on("dialog", (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!isAsked(request.url())) incidents.push(`request: ${request.url()}`);
  });
  return { page, incidents };
}
