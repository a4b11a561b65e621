import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { LoggedRequest } from "../../src/simulator/simulator.ts";
import { closed, isObject, pointedAt, type Json, type JsonObject } from "./closed-schemas.ts";
import { exceptions, type Exception } from "./exceptions.ts";
import { queryComplaints } from "./query-complaints.ts";

export interface Published {
  /** Whether the description knows the endpoint at all: it lacks the newest. @param route a template below /v1 */
  published(route: string, method: string): boolean;
  /** What is wrong with the query, the request body and the answer of an exchange; nothing, for an endpoint that is not published. */
  check(logged: LoggedRequest): readonly string[];
  /** Exceptions that nothing checked so far has needed. */
  unneeded(): readonly Exception[];
}

export interface Complaint {
  /** The query parameter; of a body, the path without the indices of lists: `data.owner.name`. */
  readonly property: string;
  readonly text: string;
}

const FILE = "openai-admin-openapi.json";

/**
 * Where the description lies: in the folder that ORGFORM_REFERENCE names, or else in the one beside the project, if there is one.
 * @throws an Error when the variable is set and the file is not there
 */
export function referenceFile(): string | undefined {
  const named = process.env["ORGFORM_REFERENCE"];
  const file = join(named ?? fileURLToPath(new URL("../../../shared/reference", import.meta.url)), FILE);
  if (existsSync(file)) return file;
  if (named !== undefined) throw new Error(`ORGFORM_REFERENCE is ${named}, and there is no ${FILE} in it`);
  return undefined;
}

/** Of an `anyOf` the branches complain for themselves; that null would have been welcome too is no news. */
const isNoise = ({ keyword, params }: ErrorObject): boolean => keyword === "anyOf" || (keyword === "type" && params.type === "null");

function complaintOf({ instancePath, params, message = "is wrong" }: ErrorObject): Complaint {
  const stranger: unknown = params.unevaluatedProperty;
  const path = instancePath.split("/").filter((word) => word !== "" && !/^\d+$/.test(word));
  const property = [...path, ...(typeof stranger === "string" ? [stranger] : [])].join(".");
  return { property, text: `${property || "it"}: ${message}` };
}

/** The validators of one document, compiled when they are first needed. */
function validators(document: JsonObject): (pointer: string) => (value: unknown) => Complaint[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat("unixtime", true);
  ajv.addFormat("int64", true);
  ajv.addSchema({ ...closed(document), $id: "published" });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `published#${pointer}` });
    compiled.set(pointer, validate);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).filter((error) => !isNoise(error)).map(complaintOf));
  };
}

const escaped = (word: string): string => word.replaceAll("~", "~0").replaceAll("/", "~1");
const MEDIA = escaped("application/json");

function bodyComplaints(document: JsonObject, checkAt: ReturnType<typeof validators>, { method, route, status, requestBody, responseBody }: LoggedRequest): Complaint[] {
  const operation = `/paths/${escaped(route)}/${method.toLowerCase()}`;
  const requestSchema = `${operation}/requestBody/content/${MEDIA}/schema`;
  const answerSchema = `${operation}/responses/${status}/content/${MEDIA}/schema`;
  const isDescribed = (pointer: string): boolean => pointedAt(document, decodedPointer(pointer)) !== undefined;
  const asked = requestBody === undefined ? [] : isDescribed(requestSchema) ? checkAt(requestSchema)(requestBody) : [{ property: "", text: "takes no body" }];
  if (responseBody === undefined) return asked;
  const answered = checkAt(isDescribed(answerSchema) ? answerSchema : "/components/schemas/ErrorResponse")(responseBody);
  // A request that was meant to be refused says nothing about the description.
  return status === 200 ? [...asked, ...answered] : answered;
}

const decodedPointer = (pointer: string): string => `#${pointer}`;

/** @throws an Error as `referenceFile` does */
export function loadPublished(): Published | undefined {
  const file = referenceFile();
  if (file === undefined) return undefined;
  const document = JSON.parse(readFileSync(file, "utf8")) as JsonObject;
  const checkAt = validators(document);
  const needed = new Set<Exception>();

  const operationOf = (route: string, method: string): Json => pointedAt(document, `#/paths/${escaped(route)}/${method.toLowerCase()}`);
  const isExcepted = (route: string, { property }: Complaint): boolean => {
    const exception = exceptions.find((each) => each.route === route && each.property === property);
    if (exception) needed.add(exception);
    return exception !== undefined;
  };
  return {
    published: (route, method) => isObject(operationOf(route, method)),
    check: (logged) => {
      const operation = operationOf(logged.route, logged.method);
      if (!isObject(operation)) return [];
      const endpoint = `${logged.method} ${logged.route}`;
      const asked = logged.status === 200 ? queryComplaints(operation, logged.path) : [];
      const complaints = [...asked, ...bodyComplaints(document, checkAt, logged)];
      return complaints.filter((complaint) => !isExcepted(endpoint, complaint)).map(({ text }) => `${endpoint} (${logged.status}) ${text}`);
    },
    unneeded: () => exceptions.filter((exception) => !needed.has(exception)),
  };
}
