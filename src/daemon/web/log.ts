/** What somebody did over HTTP, for the log. */
export type WebEvent =
  | { readonly type: "action"; readonly organization: string; readonly action: string; readonly detail?: string; readonly who: string }
  | { readonly type: "signed in" | "signed out" | "wrong token" | "cross-site request refused"; readonly who: string }
  | { readonly type: "webhook"; readonly repository: string; readonly who: string }
  | { readonly type: "webhook refused"; readonly who: string }
  /** A bug. */
  | { readonly type: "error"; readonly path: string; readonly error: unknown };
