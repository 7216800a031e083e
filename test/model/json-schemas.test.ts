import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/model/json-schemas.ts";

const folder = "data/schemas";
const schemas = [...jsonSchemas()];

describe("the JSON Schemas for editors", () => {
  it("are those of all kinds of files, and no others", () => {
    expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)("%s is fresh; if not: npm run build && node scripts/write-schemas.js", (name, schema) => {
    const committed: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});
