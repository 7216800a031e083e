import { describe, expect, it } from "vitest";
import { scope } from "../../../src/model/template-info.ts";
import { describeValues } from "../../../src/model/values/describe-values.ts";
import { valueSchemas } from "../../../src/model/values/value-schemas.ts";
import { type ValueType, valueTypeOf } from "../../../src/validate/value-type.ts";

describe.each(scope.options)("the values of scope %s", (name) => {
  const values = describeValues(name);

  it("are all that the check of tags knows, of the same kinds", () => {
    expect(values.map(({ path, kind }) => `${path}: ${kind}`)).toEqual(
      listed(valueTypeOf(valueSchemas[name])),
    );
  });

  it("have each a Vietnamese title, short and NFC", () => {
    const odd = values.filter(
      ({ title }) => !/^\p{Lu}.{1,39}$/u.test(title) || title !== title.normalize("NFC"),
    );
    expect(odd).toEqual([]);
  });

  it("have notes that are sentences", () => {
    const notes = values.flatMap(({ note }) => (note === undefined ? [] : [note]));
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((note) => !/^[\p{Lu}\p{N}«].*\.$/u.test(note))).toEqual([]);
  });
});

describe("a value", () => {
  const decision = new Map(describeValues("decision").map((value) => [value.path, value]));
  const meeting = new Map(describeValues("meeting").map((value) => [value.path, value]));

  it("of a group is written after a dot, of a row after []", () => {
    expect(decision.get("document.title")?.kind).toBe("text");
    expect(meeting.get("meeting.votes")).toMatchObject({ kind: "list", title: "Kết quả biểu quyết" });
    expect(meeting.get("meeting.votes[].yes")).toMatchObject({ kind: "number", title: "Đồng ý" });
  });

  it("is optional where a document may be without it, whatever its group is", () => {
    expect(decision.get("decision.amounts")).toMatchObject({ kind: "group", optional: true });
    expect(decision.get("decision.amounts.total")).toMatchObject({ kind: "number", optional: false });
    expect(decision.get("document.date")).toMatchObject({ kind: "date", optional: true });
  });

  it("has the title of where it stands, not of what it is made of", () => {
    expect(meeting.get("meeting.order")?.title).toBe("Cuộc họp thứ mấy");
    expect(meeting.get("meeting.votes[].order")?.title).toBe("Số thứ tự");
  });

  it("of prose and of yes or no says so", () => {
    expect(meeting.get("meeting.discussion")?.kind).toBe("prose");
    expect(meeting.get("meeting.secret")?.kind).toBe("yes or no");
  });
});

/** `path: kind` of a type and all it holds, in its order. */
function listed(type: ValueType, path = ""): string[] {
  if (type.kind === "list") return listed(type.item, `${path}[]`);
  if (type.kind !== "group") return [];
  return [...type.fields].flatMap(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [`${at}: ${field.kind}`, ...listed(field, at)];
  });
}
