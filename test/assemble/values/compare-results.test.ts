import { expect, it } from "vitest";
import { compareResults } from "../../../src/assemble/values/compare-results.ts";
import type { Target } from "../../../src/model/registration.ts";
import { submissionSchema } from "../../../src/model/submission.ts";
import { aDesk } from "../../support/assembly.ts";
import { aRecord } from "../../support/records.ts";

const target = (id: string): Target => ({
  id,
  text: `Chỉ tiêu ${id}`,
  measuredIn: "buổi",
  target: 2,
  better: "cao hơn",
});
const targets = [target("chuyen-de"), target("ket-nap")];

function compare(results: Record<string, number>) {
  const context = aDesk();
  const record = aRecord(submissionSchema, "data/ho-so.yaml", { results });
  return { compared: compareResults(context, targets, { results, record, path: ["results"] }), context };
}

it("puts each registered target beside its result, in the order of the registration", () => {
  const { compared, context } = compare({ "ket-nap": 5, "chuyen-de": 3 });
  expect(compared.map(({ id, result }) => [id, result])).toEqual([
    ["chuyen-de", 3],
    ["ket-nap", 5],
  ]);
  expect(context.codes()).toEqual([]);
});

it("a registered target that nobody reports on is a finding, though the result may be 0", () => {
  expect(compare({ "chuyen-de": 0 }).context.codes()).toEqual([
    "assemble/target-without-result data/ho-so.yaml#results",
  ]);
});

it("a result of what was never registered is a finding at its key, with the target most likely meant", () => {
  const { context } = compare({ "chuyen-de": 3, "ket-nap": 5, "chuyen-d": 3 });
  expect(context.codes()).toEqual(["assemble/result-without-target data/ho-so.yaml#results.chuyen-d"]);
  expect(context.reported[0]?.advice.vi).toBe("Có phải là «chuyen-de»?");
});

it("has no result by the names that every object is born with", () => {
  const context = aDesk();
  const record = aRecord(submissionSchema, "data/ho-so.yaml", {});
  const compared = compareResults(context, [target("constructor")], {
    results: {},
    record,
    path: ["results"],
  });
  expect(compared).toEqual([]);
  expect(context.reported).toHaveLength(1);
});
