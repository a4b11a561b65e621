/**
 * What the engine gets wrong today, and the random organizations therefore spare it. Each is spared by the line that names
 * it, and by no other; whoever mends one takes out both, or sets it to false to see it fail.
 */
export const spared: Readonly<Record<KnownMistake, boolean>> = {
  "an invitation to projects": false,
  "an owner who was invited to projects": false,
  "an invitation to a project that is unclear": false,
  "an invitation to withdraw while people are waited for": false,
  "custom roles of an organization owner in a project": false,
  "custom roles in a project of one who is being demoted": false,
  "an organization owner who has expired and is listed in a project": false,
  "recipients in another case": false,
  "alerts that differ in their prefix alone": false,
  "a matcher that a rule is to lose": false,
  "the order of the sets in an answer": false,
};

type KnownMistake =
  /** Is never as the file says, for the ids of its projects are not resolved: every run withdraws it and invites again. */
  | "an invitation to projects"
  /** Is taken for one that grants more than the file gives. */
  | "an owner who was invited to projects"
  /** Ends the run: "project/Search has no id yet". */
  | "an invitation to a project that is unclear"
  /** Is not read, and so stays. */
  | "an invitation to withdraw while people are waited for"
  /** Are given in every run, and refused. */
  | "custom roles of an organization owner in a project"
  /** Are given while the person is still an owner, which is refused; the next run heals it. */
  | "custom roles in a project of one who is being demoted"
  /** Cannot lose the place, and so never goes. */
  | "an organization owner who has expired and is listed in a project"
  /** Are written, though they are as the file says. */
  | "recipients in another case"
  /** Change places from run to run. */
  | "alerts that differ in their prefix alone"
  /** Stays. */
  | "a matcher that a rule is to lose"
  /** Shows in plans, and in their digests. */
  | "the order of the sets in an answer";
