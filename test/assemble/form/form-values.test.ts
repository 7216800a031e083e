import { describe, expect, it } from "vitest";
import { formValues } from "../../../src/assemble/form/form-values.ts";
import { isDots } from "../../../src/expression/form-dots.ts";
import type { Scope } from "../../../src/model/template-info.ts";
import { commonValues } from "../../../src/model/values/common-values.ts";
import { describeValues } from "../../../src/model/values/describe-values.ts";
import { valueSchemas } from "../../../src/model/values/value-schemas.ts";
import { isProse } from "../../../src/text/prose.ts";

const scopes = Object.keys(valueSchemas) as Scope[];

describe("the values of an empty form", () => {
  it.each(scopes)("hold everything that a paper of scope %s may print", (name) => {
    const values = formValues(name);
    const own = describeValues(name).filter(
      ({ path }) => !Object.hasOwn(commonValues.shape, path.split(/[.[]/)[0] ?? ""),
    );
    const lacking = own.filter(({ path, kind }) => !isFilled(valueAt(values, path), kind));
    expect(own.length).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
  });

  it("number the rows of lists", () => {
    const { submission } = formValues("submission");
    expect(submission.people.map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it("hold what the template settles: a given text, nothing, one row", () => {
    const settings = {
      given: { "decision.kind": "khen thưởng" },
      without: ["decision.amended", "decision.corrections"],
      once: ["decision.people"],
    };
    const { decision } = formValues("decision", settings);
    expect(decision).toMatchObject({ kind: "khen thưởng", amended: undefined, corrections: [] });
    expect(decision.people).toHaveLength(1);
    expect(isDots(decision.reason)).toBe(true);
  });

  it("have one place for who confirms, not a table's worth", () => {
    expect(formValues("person").confirmations).toHaveLength(1);
  });
});

function valueAt(values: unknown, path: string): unknown {
  return path
    .replaceAll("[]", ".0")
    .split(".")
    .reduce<unknown>((holder, name) => (holder as Record<string, unknown> | undefined)?.[name], values);
}

function isFilled(value: unknown, kind: string): boolean {
  if (kind === "group") return typeof value === "object" && value !== null && !isDots(value);
  if (kind === "list") return Array.isArray(value) && value.length > 0;
  if (kind === "prose") return isProse(value);
  if (kind === "yes or no") return value === true;
  return isDots(value) || typeof value === "number";
}
