import { integer, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

const limit = { grants: "limit" } as const;
/** "Only present for relevant models." (published description) */
const someModels = { ...limit, ownOnly: true } as const;

/** The API makes the records, one for each model the project may use, and has no default to go back to. */
export const projectRateLimit = defineKind({
  name: "project_rate_limit",
  section: "rate_limits",
  summary: "How much a project may ask of one model.",
  parent: project,
  key: "model",
  fields: {
    model: text("The model, as the API names it.", { writeAt: "never", schema: { examples: ["gpt-5"] } }),
    max_requests_per_1_minute: integer("Requests a minute.", limit),
    max_tokens_per_1_minute: integer("Tokens a minute.", limit),
    max_images_per_1_minute: integer("Images a minute; only for models that make images.", someModels),
    max_audio_megabytes_per_1_minute: integer("Megabytes of audio a minute; only for models that hear or speak.", someModels),
    max_requests_per_1_day: integer("Requests a day; only for some models.", someModels),
    batch_1_day_max_input_tokens: integer("Input tokens that batches may queue in a day; only for some models.", someModels),
  },
  api: {
    list: "GET /organization/projects/{project}/rate_limits",
    // The API states no maximum; the official Terraform provider asks for 1000.
    pageSize: 1000,
    update: "POST /organization/projects/{project}/rate_limits/{id}",
  },
  keepsFirst: true,
  awaits: () => "the API has no record for this model in the project; it makes one when the project may use the model",
});
