import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { campaignSteps } from "../../src/model/criteria/steps-held.ts";
import { jsonSchemas } from "../../src/model/json-schemas.ts";
import { logStates } from "../../src/model/log.ts";
import { ratingNames } from "../../src/model/rating.ts";
import { phases } from "../../src/model/round.ts";
import { schemas } from "../../src/model/schemas.ts";
import { outcomeOf } from "../../src/model/target-result.ts";
import { scope } from "../../src/model/template-info.ts";
import { unitKinds } from "../../src/model/unit.ts";
import { verdictOutcomes } from "../../src/model/verdict.ts";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Vietnamese "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The Vietnamese terms, and every word of the code that stands in backticks. */
const words = new Set(rows.flatMap(([term = "", inCode = ""]) => [term, ...quoted(inCode)]));

describe("docs/glossary.md", () => {
  it("has a term, a word, a meaning and a source in every row, and no row twice", () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ""))).toEqual([]);
    const terms = rows.map(([term]) => term);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  const targets = [1, 2, 3].map((result) => outcomeOf({ target: 2, result, better: "cao hơn" }));

  it.each(
    Object.entries({
      "unit kind": unitKinds,
      rating: Object.entries(ratingNames).flat(),
      phase: phases,
      "outcome of a rule": verdictOutcomes,
      "outcome of a target": targets,
      scope: scope.options,
      step: campaignSteps,
      "state of the log": logStates,
    }),
  )("has every %s", (_, kinds) => {
    expect(kinds.filter((kind) => !words.has(kind))).toEqual([]);
  });

  it("has every word that a file may choose, but those that everybody knows", () => {
    const choices = [...jsonSchemas().values()].flatMap(wordsToChoose);
    expect(choices).toContain("received-before");
    const known = ["vi", "en", "nam", "nữ", "tên", "có", "không"];
    const missing = choices.filter((word) => !words.has(word) && !known.includes(word));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("has the noun of every kind of file", () => {
    // Several words are one noun, or a list: ratings of units, the styles, the decisions.
    const nouns = Object.keys(schemas).map((kind) => kind.replace(/^unit-/, "").replace(/s$/, ""));
    expect(nouns.filter((noun) => noun !== "config" && !words.has(noun))).toEqual([]);
  });
});

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

/** The values of `enum` and `const`, however deep. */
function wordsToChoose(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsToChoose);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "enum") return value as string[];
    return keyword === "const" ? [String(value)] : wordsToChoose(value);
  });
}
