import { each, integer, optional } from "../shape.ts";

export const limitFields = [
  "max_requests_per_1_minute",
  "max_tokens_per_1_minute",
  "max_images_per_1_minute",
  "max_audio_megabytes_per_1_minute",
  "max_requests_per_1_day",
  "batch_1_day_max_input_tokens",
] as const;
type LimitField = (typeof limitFields)[number];
/** For bodies: any of them, none of them. */
export const limitShapes = each(limitFields, optional(integer({ min: 0 })));
export type Limits = { readonly [K in LimitField]?: number };

const chat = (requests: number, tokens: number, batch: number): Limits => ({
  max_requests_per_1_minute: requests,
  max_tokens_per_1_minute: tokens,
  batch_1_day_max_input_tokens: batch,
});

/**
 * The models of the simulated organization and what a project may use of each when it is created.
 * A record holds only the fields that mean something for its model, as in the real API; the two that the description requires are on all.
 */
export const catalogue: ReadonlyMap<string, Limits> = new Map<string, Limits>([
  ["gpt-5", chat(10_000, 2_000_000, 200_000_000)],
  ["gpt-5-mini", chat(10_000, 10_000_000, 1_000_000_000)],
  ["gpt-5-nano", chat(10_000, 10_000_000, 1_000_000_000)],
  ["gpt-4.1", chat(10_000, 2_000_000, 200_000_000)],
  ["gpt-4o", chat(10_000, 2_000_000, 200_000_000)],
  ["o3", chat(5_000, 800_000, 100_000_000)],
  ["o4-mini", { ...chat(5_000, 4_000_000, 400_000_000), max_requests_per_1_day: 5_000_000 }],
  ["gpt-4o-transcribe", { max_requests_per_1_minute: 3_000, max_tokens_per_1_minute: 400_000, max_audio_megabytes_per_1_minute: 500 }],
  ["whisper-1", { max_requests_per_1_minute: 7_500, max_tokens_per_1_minute: 150_000, max_audio_megabytes_per_1_minute: 1_000 }],
  ["gpt-image-1", { max_requests_per_1_minute: 500, max_tokens_per_1_minute: 800_000, max_images_per_1_minute: 150 }],
  ["text-embedding-3-large", { ...chat(10_000, 5_000_000, 500_000_000), max_requests_per_1_day: 20_000_000 }],
  ["omni-moderation-latest", { max_requests_per_1_minute: 2_000, max_tokens_per_1_minute: 250_000, max_requests_per_1_day: 500_000 }],
]);

/** A project may not take more than the organization has. The API tells nobody how much that is; here it is ten times the default. */
export const organizationMaximum = (standard: number): number => standard * 10;
