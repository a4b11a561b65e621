import type { JsonSchema } from "../model/field.ts";
import type { Claim, Kind } from "../model/kind.ts";

/** The words of the file that are no field of any kind, as an editor explains them. */
export const omit: JsonSchema = { const: "omit", description: "Drops what a template gave." };
export const unset: JsonSchema = { const: "unset", description: "Takes the setting away, back to what holds without it." };

export const version: JsonSchema = { const: 1, description: "The version of this file's format." };

export const organization: JsonSchema = {
  type: "object",
  description: "Which organization this file is about.",
  properties: {
    id: {
      type: "string",
      minLength: 1,
      description: "The organization's id. When given, nothing is written unless the key is proven to belong to it.",
      examples: ["org-8f2cA1"],
    },
  },
  additionalProperties: false,
};

export const absent: JsonSchema = {
  type: "array",
  items: { type: "string", minLength: 1 },
  uniqueItems: true,
  description: "Addresses of what must not exist, whatever `policy.unmanaged` says.",
  examples: [["user/mallory@contractor.example", "project/Search/user/eve@contractor.example"]],
};

export const file: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "A file that holds it, relative to this one and inside the folder of the configuration.",
  examples: ["certs/acme.pem"],
};

export const joining: JsonSchema = {
  enum: ["invite", "wait"],
  description: "How those join who are declared and not members: they are invited, or waited for because an identity provider brings them.",
};

export const invitations: JsonSchema = {
  type: "object",
  description: "How people are invited.",
  properties: {
    domains: {
      type: "array",
      items: { type: "string", minLength: 1 },
      uniqueItems: true,
      description: "Who is invited must have an address in one of these domains. Anywhere, where nothing is said.",
      examples: [["acme.example"]],
    },
    max: { type: "integer", minimum: 0, description: "How many one run may invite; more need approval. 20 where nothing is said." },
    renew: {
      type: "integer",
      minimum: 0,
      maximum: 10,
      description: "How often an invitation that expired is sent again; 2 where nothing is said.",
    },
  },
  additionalProperties: false,
};

const percent = (description: string): JsonSchema => ({ type: "number", minimum: 0, maximum: 100, description });

export const deletions: JsonSchema = {
  type: "object",
  description:
    "How much one plan may take away: deletions, removals, archived projects and what they hold, demotions, certificates switched off.",
  properties: {
    max: {
      type: "integer",
      minimum: 0,
      description: "In the whole plan. More stop everything until they are approved. 10 where nothing is said.",
    },
    percent: percent("Of each kind, over all of it that was read. Three or fewer are never stopped by it. 25 where nothing is said."),
  },
  additionalProperties: false,
};

export const creations = (sections: readonly string[]): JsonSchema => ({
  type: "object",
  description: "How many one run may create of what can never be deleted again; more need approval.",
  properties: Object.fromEntries(
    sections.map((section) => [section, { type: "integer", minimum: 0, description: `How many ${section}. 10 where nothing is said.` }]),
  ),
  additionalProperties: false,
});

export const reductions: JsonSchema = {
  type: "object",
  description: "How deeply a spend limit or a rate limit may be cut without approval.",
  properties: { percent: percent("Of what it is. 50 where nothing is said.") },
  additionalProperties: false,
};

export const owners: JsonSchema = {
  type: "object",
  description: "Who may never lose the organization. Whoever the key in use belongs to is kept, whatever is said here.",
  properties: {
    at_least: {
      type: "integer",
      minimum: 1,
      description: "No plan leaves fewer owners than this. Who is invited does not count until they accept. 2 where nothing is said.",
    },
    always: {
      type: "array",
      items: { type: "string", format: "email" },
      uniqueItems: true,
      description: "People who are never removed or demoted.",
      examples: [["ada@acme.example"]],
    },
  },
  additionalProperties: false,
};

const pattern: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "An address; `*` stands for any name or part of one. All that is below is meant too.",
  examples: ["project/Payments", "project/*/service_account/indexer", "group/sre"],
};

export const protect: JsonSchema = {
  type: "array",
  items: pattern,
  description: "What is never deleted, archived, revoked, replaced or renamed, nor anything below it.",
  examples: [["project/Payments", "group/sre"]],
};

export const ignore: JsonSchema = {
  type: "array",
  items: pattern,
  description: "What is not compared, nor anything below it: it counts as unmanaged and is kept.",
  examples: [["project/Sandbox", "group/tmp-*"]],
};

export const hold: JsonSchema = {
  type: "array",
  description: "What is not written for a while, nor anything below it: what differs is shown as held.",
  items: {
    title: "hold",
    type: "object",
    properties: {
      address: pattern,
      until: {
        type: "string",
        minLength: 1,
        description: "The last day of the hold, in UTC, or a time with a zone. What gathered until then needs approval once.",
        examples: ["2026-12-24"],
      },
      reason: { type: "string", minLength: 1, description: "Why, and whom to ask.", examples: ["migration week, ask bo@acme.example"] },
    },
    required: ["address"],
    additionalProperties: false,
  },
};

/** How many templates one entry may use: each is merged with all before it. */
export const mostUsed = 50;

export const use: JsonSchema = {
  type: "array",
  items: { type: "string", minLength: 1 },
  maxItems: mostUsed,
  uniqueItems: true,
  description: "Names of templates. A later one wins over an earlier one, and what stands here wins over all of them.",
  examples: [["production"]],
};

export const until: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "When it ends by itself: the last day, in UTC, or a time with a zone. Afterwards the entry is wanted absent.",
  examples: ["2027-03-31", "2027-03-31T18:00:00+02:00"],
};

export const claims: Readonly<Record<Claim, JsonSchema>> = {
  id: {
    type: "string",
    minLength: 1,
    description: "Pins one live resource by its id. A pin that is gone is an error, never a reason to create another.",
  },
  name: { type: "string", minLength: 1, description: "The real name, where the key above is another." },
  previously: {
    type: "array",
    items: { type: "string", minLength: 1 },
    uniqueItems: true,
    description: "Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done.",
  },
  recreate: { const: true, description: "Allows a new one although another of this name was archived or deleted before." },
};

export const absentWord = ({ irreversible, absentWord: word }: Kind): JsonSchema => ({
  const: true,
  description: [`Wants it ${word ?? "absent"}. Nothing else is said of it then.`, irreversible?.delete].filter(Boolean).join(" "),
});
