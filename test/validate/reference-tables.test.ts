import { describe, expect, it } from "vitest";
import { citedDocument, id, text, wording } from "../../src/model/fields.ts";
import { type RecordKind, schemas } from "../../src/model/schemas.ts";
import { distinctIds, referenceTables } from "../../src/validate/reference-tables.ts";
import { pathsOfField } from "../../src/validate/walk-schema.ts";

const kinds = Object.keys(schemas) as RecordKind[];

/** Ids that name the thing itself, and so refer to nothing. */
const ownIds: Partial<Record<RecordKind, readonly string[]>> = {
  organisation: ["id"],
  plan: ["legalBases.*.id", "papers.*.id", "rules.*.criterion.duties.*.id"],
  registration: ["targets.*.id", "people.*.targets.*.id"],
  // The fields of a blank are those of a template: which one, only a paper knows.
  decisions: ["decisions.*.id", "blank.places.*.field", "blank.adjustments.*.field"],
};

const pathsOf = (kind: RecordKind, fields: Parameters<typeof pathsOfField>[1]) =>
  new Set(pathsOfField(schemas[kind], fields).map((path) => path.join(".")));

describe("every id in a record", () => {
  it.each(kinds)("of kind %s is looked up, or is its own", (kind) => {
    const known = [
      ...referenceTables[kind].filter(({ keys }) => !keys).map(({ at }) => at),
      ...(ownIds[kind] ?? []),
    ];
    expect([...pathsOf(kind, [id])].filter((path) => !known.includes(path))).toEqual([]);
  });
});

describe("the tables of references", () => {
  it.each(kinds)("name only paths that a file of kind %s can have", (kind) => {
    const every = everyPath(kind);
    const named = [...referenceTables[kind].map(({ at }) => at), ...(distinctIds[kind] ?? []).flat()];
    expect(named.filter((path) => path !== "" && !every.has(path))).toEqual([]);
  });
});

/** Whatever leads to a text, an id or a map, and all that stands above. */
function everyPath(kind: RecordKind): Set<string> {
  const leaves = pathsOfField(schemas[kind], [id, text, wording, citedDocument]).map((path) => [...path]);
  const maps = ["votes", "pins", "ratings", "parts", "paperRecipients", "issuers", "blank"];
  const open = [...referenceTables[kind]].filter(({ at }) => maps.some((map) => at.split(".").includes(map)));
  const paths = [...leaves, ...open.map(({ at }) => at.split("."))];
  return new Set(paths.flatMap((path) => path.map((_, index) => path.slice(0, index + 1).join("."))));
}
