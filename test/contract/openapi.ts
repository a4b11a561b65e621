import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { LoggedRequest } from "../../src/simulator/simulator.ts";
import { closed, isObject, pointedAt, type JsonObject } from "./closed-schemas.ts";
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
const operationAt = (route: string, method: string): string => `/paths/${escaped(route)}/${method.toLowerCase()}`;
const schemaAt = (pointer: string): string => `${pointer}/content/${escaped("application/json")}/schema`;

interface Description {
  readonly document: JsonObject;
  readonly complaintsAt: ReturnType<typeof validators>;
}

/** A request that was refused is not looked at: it may have been sent in order to be. */
function requestComplaints({ document, complaintsAt }: Description, { method, route, status, requestBody }: LoggedRequest): Complaint[] {
  if (status !== 200 || requestBody === undefined) return [];
  const schema = schemaAt(`${operationAt(route, method)}/requestBody`);
  return pointedAt(document, schema) ? complaintsAt(schema)(requestBody) : [{ property: "", text: "takes no body" }];
}

/** Few refusals are described where they belong; all are of one shape. */
function answerComplaints({ document, complaintsAt }: Description, { method, route, status, responseBody }: LoggedRequest): Complaint[] {
  if (responseBody === undefined) return [];
  const schema = schemaAt(`${operationAt(route, method)}/responses/${status}`);
  return complaintsAt(status === 200 || pointedAt(document, schema) ? schema : "/components/schemas/ErrorResponse")(responseBody);
}

/** @throws an Error as `referenceFile` does */
export function loadPublished(): Published | undefined {
  const file = referenceFile();
  if (file === undefined) return undefined;
  const document = JSON.parse(readFileSync(file, "utf8")) as JsonObject;
  const description: Description = { document, complaintsAt: validators(document) };
  const needed = new Set<Exception>();
  const isExcepted = (endpoint: string, { property }: Complaint): boolean => {
    const exception = exceptions.find((each) => each.route === endpoint && each.property === property);
    if (exception) needed.add(exception);
    return exception !== undefined;
  };
  return {
    published: (route, method) => isObject(pointedAt(document, operationAt(route, method))),
    check: (logged) => {
      const operation = pointedAt(document, operationAt(logged.route, logged.method));
      if (!isObject(operation)) return [];
      const endpoint = `${logged.method} ${logged.route}`;
      const asked = logged.status === 200 ? queryComplaints(operation, logged.path) : [];
      const complaints = [...asked, ...requestComplaints(description, logged), ...answerComplaints(description, logged)];
      return complaints.filter((complaint) => !isExcepted(endpoint, complaint)).map(({ text }) => `${endpoint} (${logged.status}) ${text}`);
    },
    unneeded: () => exceptions.filter((exception) => !needed.has(exception)),
  };
}
