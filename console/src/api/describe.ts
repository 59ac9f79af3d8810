/** What the server says of its HTTP interface (OpenAPI 3.1, as FastAPI writes it), as a person reads it. Pure. */

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  default?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

interface Media {
  schema?: Schema;
}

interface RawParameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

interface RawOperation {
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: RawParameter[];
  requestBody?: { content?: Record<string, Media> };
  responses?: Record<string, { description?: string; content?: Record<string, Media> }>;
}

export interface Document {
  info: { title: string; version: string };
  paths: Record<string, Record<string, RawOperation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Field {
  name: string;
  type: string;
  isRequired: boolean;
  text: string;
}

export interface Body {
  type: string;
  fields: Field[];
}

export interface Answer {
  status: string;
  text: string;
  types: string[];
  fields: Field[];
}

export interface Operation {
  key: string;
  method: string;
  path: string;
  text: string;
  parameters: Field[];
  bodies: Body[];
  answers: Answer[];
  curl: string;
}

export interface Group {
  name: string;
  operations: Operation[];
}

const METHODS = ["get", "post", "put", "patch", "delete"];
const DEEPEST = 4;
const MOST_CHOICES = 14;

export function readDocument(body: unknown): Document | null {
  return typeof body === "object" && body !== null && "paths" in body ? (body as Document) : null;
}

/** All operations by their tags, in the order in which the server tells them. */
export function groupsOf(document: Document, origin: string): Group[] {
  const groups = new Map<string, Operation[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = methods[method];
      if (raw === undefined) continue;
      const name = raw.tags?.[0] ?? "other";
      groups.set(name, [...(groups.get(name) ?? []), operationOf(document, method, path, raw, origin)]);
    }
  }
  return [...groups].map(([name, operations]) => ({ name, operations }));
}

/** Groups with those operations only that have all the words in them. */
export function search(groups: readonly Group[], words: string): Group[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ method, path, text }: Operation) => {
    const all = `${method} ${path} ${text}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
  return groups
    .map(({ name, operations }) => ({ name, operations: operations.filter(fits) }))
    .filter(({ operations }) => operations.length > 0);
}

function operationOf(document: Document, method: string, path: string, raw: RawOperation, origin: string): Operation {
  const parameters = (raw.parameters ?? []).map(({ name, required, description, schema = {} }) => ({
    name,
    type: typeOf(document, schema),
    isRequired: required ?? false,
    text: description ?? schema.description ?? limitsOf(schema),
  }));
  const contents = Object.entries(raw.requestBody?.content ?? {});
  const answers = Object.entries(raw.responses ?? {}).map(([status, { description = "", content = {} }]) => ({
    status,
    text: description,
    types: Object.keys(content),
    fields: Object.values(content).flatMap(({ schema }) => fieldsOf(document, schema)),
  }));
  return {
    key: `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    text: raw.description ?? raw.summary ?? "",
    parameters,
    bodies: contents.map(([type, { schema }]) => ({ type, fields: fieldsOf(document, schema) })),
    answers,
    curl: curlOf(document, method, origin + path, contents),
  };
}

/** The fields of an object, and of objects in it, by their whole names: `audio.input.format`. */
export function fieldsOf(document: Document, schema: Schema | undefined, prefix = "", depth = 1): Field[] {
  const found = resolved(document, schema);
  const variants = found.anyOf ?? [];
  if (variants.length > 0) return unique(variants.flatMap((each) => fieldsOf(document, each, prefix, depth)));
  if (found.items !== undefined)
    return depth > DEEPEST ? [] : fieldsOf(document, found.items, `${prefix}[].`, depth + 1);
  return Object.entries(found.properties ?? {}).flatMap(([name, each]) => {
    const whole = `${prefix}${name}`.replaceAll(".[]", "[]");
    const field = {
      name: whole,
      type: typeOf(document, each),
      isRequired: found.required?.includes(name) ?? false,
      text: each.description ?? limitsOf(each),
    };
    return depth > DEEPEST ? [field] : [field, ...fieldsOf(document, each, `${whole}.`, depth + 1)];
  });
}

function unique(fields: Field[]): Field[] {
  return fields.filter((field, index) => fields.findIndex((other) => other.name === field.name) === index);
}

export function typeOf(document: Document, schema: Schema): string {
  const found = resolved(document, schema);
  if (found.const !== undefined) return JSON.stringify(found.const);
  if (found.enum !== undefined) return choices(found.enum);
  if (found.anyOf !== undefined) return [...new Set(found.anyOf.map((each) => typeOf(document, each)))].join(" or ");
  if (found.type === "array") return `list of ${typeOf(document, found.items ?? {})}`;
  if (found.format === "binary") return "file";
  return found.type ?? "anything";
}

function choices(values: unknown[]): string {
  const more = values.length > MOST_CHOICES + 2 ? [`${values.length - MOST_CHOICES} more`] : [];
  return [...(more.length > 0 ? values.slice(0, MOST_CHOICES) : values), ...more].join(" | ");
}

function limitsOf({ minimum, maximum, maxLength, default: chosen }: Schema): string {
  const range = minimum !== undefined && maximum !== undefined ? `from ${minimum} to ${maximum}` : "";
  const length = maxLength !== undefined ? `at most ${maxLength} characters` : "";
  const kept = chosen !== undefined && chosen !== null ? `${JSON.stringify(chosen)} by default` : "";
  return [range, length, kept].filter(Boolean).join(", ");
}

function resolved(document: Document, schema: Schema = {}): Schema {
  if (schema.$ref === undefined) return schema;
  return document.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""] ?? {};
}

function curlOf(document: Document, method: string, url: string, contents: [string, Media][]): string {
  const words = ["curl", ...(method === "get" ? [] : ["-X", method.toUpperCase()]), url.replace(/[{}]/g, "")];
  const [type, { schema } = {}] = contents[0] ?? [];
  const body = resolved(document, schema);
  const needed = Object.entries(body.properties ?? {}).filter(([name]) => body.required?.includes(name));
  if (type === "application/json") {
    const example = Object.fromEntries(needed.map(([name, each]) => [name, exampleOf(document, each)]));
    words.push("-H", "'Content-Type: application/json'", "-d", `'${JSON.stringify(example)}'`);
  } else if (type === "multipart/form-data") {
    for (const [name, each] of needed) words.push("-F", `${name}=${isFile(document, each) ? "@recording.wav" : "..."}`);
  }
  return words.join(" ");
}

function isFile(document: Document, schema: Schema): boolean {
  return resolved(document, schema).format === "binary";
}

function exampleOf(document: Document, schema: Schema): unknown {
  const found = resolved(document, schema);
  const first = found.examples?.[0] ?? found.default ?? found.const ?? found.enum?.[0];
  if (first !== undefined) return first;
  if (found.anyOf?.[0] !== undefined) return exampleOf(document, found.anyOf[0]);
  return { number: 1, integer: 1, boolean: true, array: [], object: {} }[found.type ?? ""] ?? "...";
}
