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
    renew: {
      type: "integer",
      minimum: 0,
      maximum: 10,
      description: "How often an invitation that expired is sent again; 2 where nothing is said.",
    },
  },
  additionalProperties: false,
};

export const use: JsonSchema = {
  type: "array",
  items: { type: "string", minLength: 1 },
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
