import { durationPattern } from "../../model/duration.ts";
import type { JsonSchema } from "../../model/field.ts";

/** A secret is never in the file: it is in another file, which a secret store mounts, or in the environment. */
const secret = (what: string): Readonly<Record<string, JsonSchema>> => ({
  file: { type: "string", minLength: 1, description: `A file that holds ${what}; read anew for each run, for it may be rotated.` },
  env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", description: `The environment variable that holds ${what}.` },
});

const secretObject = (what: string): JsonSchema => ({
  type: "object",
  description: `Where ${what} is.`,
  properties: secret(what),
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
});

const cron = (description: string): JsonSchema => ({ type: "string", minLength: 1, description, examples: ["*/30 * * * *"] });
const timeZone: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "Of the IANA database; UTC where nothing is said.",
  examples: ["Europe/Berlin"],
};
const duration = (description: string): JsonSchema => ({ type: "string", pattern: durationPattern, description, examples: ["15m"] });
const mode: JsonSchema = {
  enum: ["detect", "enforce"],
  description: "`detect` tells what differs and writes nothing, `enforce` puts it right.",
};

const modes: JsonSchema = {
  description: "What is done by itself: one word for all, or a word for each kind and there for each direction.",
  oneOf: [
    mode,
    {
      type: "object",
      properties: { default: mode },
      additionalProperties: {
        oneOf: [
          mode,
          { type: "object", properties: { create: mode, update: mode, delete: mode }, minProperties: 1, additionalProperties: false },
        ],
      },
    },
  ],
  examples: ["enforce", { default: "enforce", project_user: { create: "enforce", delete: "detect" } }],
};

const freeze: JsonSchema = {
  type: "array",
  description: "Times in which nothing is written. What differs is still told.",
  items: {
    type: "object",
    properties: {
      name: { type: "string", minLength: 1, description: "What it is called where it is told.", examples: ["weekend"] },
      cron: cron("When it begins."),
      time_zone: timeZone,
      duration: duration("How long it lasts."),
    },
    required: ["name", "cron", "duration"],
    additionalProperties: false,
  },
};

const git: JsonSchema = {
  type: "object",
  description: "A repository that the files come from, over the `git` program with its own credentials.",
  properties: {
    url: { type: "string", minLength: 1, description: "As `git clone` takes it.", examples: ["https://github.com/acme/openai-org.git"] },
    ref: { type: "string", minLength: 1, description: "A branch or a tag; `main` where nothing is said.", examples: ["main"] },
    path: { type: "string", minLength: 1, description: "The folder or file in it; `org.yaml` where nothing is said.", examples: ["org"] },
    signed: {
      description: "Only commits whose signature git trusts: by the user's own keyring, or by a file of allowed signers.",
      oneOf: [
        { const: true },
        {
          type: "object",
          properties: {
            allowed_signers: { type: "string", minLength: 1, description: "A file as `gpg.ssh.allowedSignersFile` takes it." },
          },
          required: ["allowed_signers"],
          additionalProperties: false,
        },
      ],
    },
  },
  required: ["url"],
  additionalProperties: false,
};

const shared: Readonly<Record<string, JsonSchema>> = {
  schedule: cron("When it is looked at, beside each time that its files change: five fields; */30 * * * * where nothing is said."),
  time_zone: timeZone,
  jitter: duration("By how much a run may be late, so that many do not begin at once; none where nothing is said."),
  mode: modes,
  freeze,
  settle: duration("How long what was just created may stay hidden; 1m where nothing is said."),
  read_budget: duration("How long reading may take in one run: what takes longer is read in turn, over several runs."),
};

const organization: JsonSchema = {
  type: "object",
  properties: {
    name: {
      type: "string",
      pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
      description: "Its name here, in addresses of pages and in metrics.",
      examples: ["acme"],
    },
    key_file: secret("the admin key")["file"],
    key_env: secret("the admin key")["env"],
    base_url: { type: "string", format: "uri", description: "Of the API; https://api.openai.com/v1 where nothing is said." },
    files: {
      type: "array",
      minItems: 1,
      items: { type: "string", minLength: 1 },
      description: "Files and folders, relative to this file.",
      examples: [["org/"]],
    },
    git,
    ...shared,
  },
  required: ["name"],
  allOf: [{ oneOf: [{ required: ["key_file"] }, { required: ["key_env"] }] }, { oneOf: [{ required: ["files"] }, { required: ["git"] }] }],
  additionalProperties: false,
};

const events: JsonSchema = {
  type: "array",
  uniqueItems: true,
  items: { enum: ["drift", "refusal", "failure", "recovery"] },
  description: "What is told; all of it where nothing is said.",
};

/** The file that `orgform daemon --config` reads. */
export const fleetSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Organizations that one daemon keeps in line",
  type: "object",
  properties: {
    version: { const: 1, description: "The version of this file's format." },
    defaults: {
      type: "object",
      description: "What holds for every organization that does not say it itself.",
      properties: shared,
      additionalProperties: false,
    },
    organizations: { type: "array", minItems: 1, items: organization, description: "Each has its own key, lock, pace and schedule." },
    listen: {
      type: "string",
      pattern: "^.+:[0-9]{1,5}$",
      description: "Where the status page listens; 127.0.0.1:8080 where nothing is said.",
      examples: ["127.0.0.1:8080"],
    },
    token: secretObject("the token that may run, pause and approve; without one the page is read-only"),
    hook_secret: secretObject("the secret that signs webhooks to /hooks/git; without one there is none"),
    public_url: {
      type: "string",
      format: "uri",
      description: "Where people find the status page: for links in notifications, and the name that a proxy in front of it goes by.",
    },
    notifications: {
      type: "array",
      description: "Whom to tell.",
      items: {
        type: "object",
        properties: {
          slack: secretObject("the address of a Slack-compatible webhook"),
          json: secretObject("the address of a webhook that takes JSON"),
          events,
        },
        oneOf: [{ required: ["slack"] }, { required: ["json"] }],
        additionalProperties: false,
      },
    },
    lease: {
      type: "object",
      description: "In Kubernetes: the Lease that lets one of several replicas write.",
      properties: {
        name: { type: "string", minLength: 1, description: "Its name.", examples: ["orgform"] },
        namespace: { type: "string", minLength: 1, description: "Its namespace; that of the pod where nothing is said." },
        service_account: {
          type: "string",
          minLength: 1,
          description: "The folder with token, ca.crt and namespace of the service account, where a projected volume puts them elsewhere.",
          examples: ["/etc/orgform/service-account"],
        },
      },
      required: ["name"],
      additionalProperties: false,
    },
  },
  required: ["version", "organizations"],
  additionalProperties: false,
};
