import { describe, expect, it } from "vitest";
import { text } from "../../src/model/fields.ts";
import { type RecordKind, schemas } from "../../src/model/schemas.ts";
import { nameFieldsOf } from "../../src/validate/name-fields.ts";
import { pathsOfField } from "../../src/validate/walk-schema.ts";

describe("the fields of names", () => {
  it.each(Object.keys(schemas) as RecordKind[])("are texts that a %s has", (kind) => {
    const texts = new Set(pathsOfField(schemas[kind], [text]).map((path) => path.join(".")));
    const names = nameFieldsOf(kind).map((path) => path.join("."));
    expect(names.filter((path) => !texts.has(path))).toEqual([]);
  });
});
