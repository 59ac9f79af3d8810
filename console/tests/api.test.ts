import { describe, expect, it } from "vitest";
import { type Document, fieldsOf, groupsOf, search, typeOf } from "../src/api/describe";

const DOCUMENT: Document = {
  info: { title: "voiceloop", version: "1" },
  paths: {
    "/v1/audio/speech": {
      post: {
        tags: ["audio"],
        description: "The sound of a text.",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Speech" } } } },
        responses: { "200": { description: "The sound.", content: { "audio/mpeg": {} } } },
      },
      options: { description: "Not shown." },
    },
    "/v1/sessions/{id}": {
      get: { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] },
    },
  },
  components: {
    schemas: {
      Speech: {
        type: "object",
        required: ["input", "speed"],
        properties: {
          input: { type: "string", maxLength: 40 },
          speed: { type: "number", minimum: 0.25, maximum: 4, default: 1 },
          voice: { anyOf: [{ type: "string", enum: ["a", "b"] }, { $ref: "#/components/schemas/Named" }] },
          parts: { type: "array", items: { $ref: "#/components/schemas/Named" } },
        },
      },
      Named: { type: "object", properties: { id: { type: "string", description: "Its name." } } },
    },
  },
};

describe("a description of an interface", () => {
  const groups = groupsOf(DOCUMENT, "http://host");

  it("has the operations by their tags", () => {
    expect(groups.map(({ name, operations }) => [name, operations.map(({ key }) => key)])).toEqual([
      ["audio", ["post /v1/audio/speech"]],
      ["other", ["get /v1/sessions/{id}"]],
    ]);
  });

  it("has every field by its whole name, in objects and lists of objects too", () => {
    const fields = fieldsOf(DOCUMENT, { $ref: "#/components/schemas/Speech" });
    expect(fields.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ["input", true],
      ["speed", true],
      ["voice", false],
      ["voice.id", false],
      ["parts", false],
      ["parts[].id", false],
    ]);
    expect(fields.map(({ text }) => text)).toEqual([
      "at most 40 characters",
      "from 0.25 to 4, 1 by default",
      "",
      "Its name.",
      "",
      "Its name.",
    ]);
  });

  it("names types as people do", () => {
    expect(typeOf(DOCUMENT, { anyOf: [{ type: "integer" }, { type: "null" }] })).toBe("integer or null");
    expect(typeOf(DOCUMENT, { type: "array", items: { type: "string" } })).toBe("list of string");
    expect(typeOf(DOCUMENT, { enum: ["a", "b"] })).toBe("a | b");
    expect(typeOf(DOCUMENT, {})).toBe("anything");
  });

  it("shows a command that does it", () => {
    expect(groups[0]?.operations[0]?.curl).toBe(
      `curl -X POST http://host/v1/audio/speech -H 'Content-Type: application/json' -d '{"input":"...","speed":1}'`,
    );
    expect(groups[1]?.operations[0]?.curl).toBe("curl http://host/v1/sessions/id");
  });

  it("is searched by words in any order", () => {
    expect(search(groups, "sound post").map(({ name }) => name)).toEqual(["audio"]);
    expect(search(groups, "nothing")).toEqual([]);
    expect(search(groups, " ")).toHaveLength(2);
  });
});
