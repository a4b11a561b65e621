export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whatever a repository's own settings say: nothing that it may bring along is run. A bare repository that lies among the files is not taken
 * for the one they are in.
 */
export const hardened = ["safe.bareRepository=explicit", "core.fsmonitor=false", "core.hooksPath=/dev/null"];

/** What any git needs to run and to find its settings. */
const needed = /^(PATH|HOME|USER|LOGNAME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|XDG_CONFIG_HOME|GIT_CONFIG_.*|GNUPGHOME)$/i;

/** The environment of a git that asks nobody, and knows no secret but those that `also` names. */
export function environmentOf(environment: Environment, also?: RegExp): Record<string, string | undefined> {
  const own = Object.entries(environment).filter(([name]) => needed.test(name) || also?.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

/** For one that has everything it needs here. */
export const noServer = { GIT_ALLOW_PROTOCOL: "", GIT_NO_LAZY_FETCH: "1" };
