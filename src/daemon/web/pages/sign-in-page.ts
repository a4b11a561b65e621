import { markup } from "../../../report/html/markup.ts";
import { documentOf, hidden } from "./document.ts";
import { part } from "./part.ts";

/** @param to where it leads */
export function signInPage(to: string, problem?: string): string {
  const told = problem === undefined ? undefined : markup`<p class="notice grave" role="alert" id="problem">${problem}</p>`;
  const described = problem === undefined ? undefined : markup` aria-invalid="true" aria-describedby="problem"`;
  const form = markup`<header><h1>Sign in</h1></header>
${told}
<form class="sign-in" method="post" action="/sign-in">
${hidden("to", to)}
<label>Your name <span class="soft">(for the log)</span> <input name="who" autocomplete="username" maxlength="80"></label>
<label>Token <input name="token" type="password" autocomplete="current-password" required${described}></label>
<button>Sign in</button>
</form>
<p class="note">The token is the one that the fleet file names. It lets you run, pause, resume and approve; looking takes none.</p>`;
  const viewer = { session: undefined, hasActions: true, path: to };
  return documentOf({ title: "Sign in", viewer, crumbs: [{ name: "Organizations", path: "/" }], parts: [part("sign-in", form)] });
}
