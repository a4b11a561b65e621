import type { CompiledSchema } from "../src/config/validator.ts";

declare const validate: CompiledSchema;
export default validate;
