import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Kind } from "../model/kind.ts";
import { schemaOf } from "./schema.ts";
import { validatorOf, type CompiledSchema, type SchemaValidator } from "./validator.ts";

/** Compiles the schema of some kinds now: for the build, and for tests with kinds of their own. The program loads what the build made. */
export function compileValidator(kinds: readonly Kind[]): SchemaValidator {
  return validatorOf(ajvWith({}).compile(schemaOf(kinds)) as CompiledSchema);
}

/** Tells of all errors at once, with the schema that each offends. */
export function ajvWith(options: Options): Ajv2020 {
  // 0.07 is no whole multiple of 0.01 in binary; six digits are enough for cents.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    inlineRefs: false,
    multipleOfPrecision: 6,
    ...options,
  });
  formats.default(ajv, ["email", "uri"]);
  return ajv;
}
