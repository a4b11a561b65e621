/** One thing that JSON Schema found wrong; the part of Ajv's error that is read here. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** Where the keyword stands in the schema; in what a `$ref` leads to, from there. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The key, where the key itself is wrong. */
  readonly propertyName?: string;
  /** The schema that holds the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** Judges a plain value; empty when it is right. A value, so that tests bring schemas of kinds of their own. */
export type SchemaValidator = (value: unknown) => readonly SchemaError[];

/** What Ajv makes of a schema, compiled now or long before. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export function validatorOf(compiled: CompiledSchema): SchemaValidator {
  return (value) => (compiled(value) ? [] : (compiled.errors ?? []));
}

/** The validator for the registered kinds, compiled when the program was built. Loaded on demand: most commands read no file. */
export async function loadValidator(): Promise<SchemaValidator> {
  const { default: compiled } = await import("#validator");
  return validatorOf(compiled);
}
