import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (file: string) => readFileSync(file, "utf8");
const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .sort();

describe("the folders of src/", () => {
  it("are those that ARCHITECTURE.md lists", () => {
    const listed = [...read("ARCHITECTURE.md").matchAll(/^- `([a-z]+)\/`: /gm)].map((match) => match[1]);
    const found = readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...listed].sort()).toEqual(found.sort());
  });
});

describe("what is data", () => {
  const wordsOfData = collectWordsOfData();
  const sources = filesBelow("src", ".ts");

  it("has been collected", () => {
    expect(wordsOfData.size).toBeGreaterThan(100);
    for (const word of ["to-trinh", "khoi", "R-08", "III.2.1.2", "Yên Bái"])
      expect(wordsOfData).toContain(word);
  });

  it.each(sources)("doesn't stand in the code of %s", (file) => {
    const found = textsOf(file).flatMap((text) => [...wordsOfData].filter((word) => holdsWord(text, word)));
    expect([...new Set(found)]).toEqual([]);
  });

  it("would be found where it stood", () => {
    expect(holdsWord("data/units/chi-bo-thanh-tra-tinh.yaml", "chi-bo-thanh-tra-tinh")).toBe(true);
    expect(holdsWord("theo điều III.2.1.2 của kế hoạch", "III.2.1.2")).toBe(true);
    expect(holdsWord("khoi-nghia", "khoi")).toBe(false);
  });
});

/** Ids, clauses, rules, years, places and names of the sample: whatever is a value or a folder's name there. */
function collectWordsOfData(): Set<string> {
  const idOf = (file: string) => file.replace(/^.*\/|\.yaml$/g, "");
  const units = filesBelow("data/units", ".yaml");
  const people = filesBelow("data/people", ".yaml");
  const organisation = parse(read("data/organisation.yaml"));
  const campaigns = readdirSync("data/campaigns");
  const plans = campaigns.map((id) => parse(read(`data/campaigns/${id}/plan.yaml`)));
  const rounds = campaigns.flatMap((id) => readdirSync(`data/campaigns/${id}/rounds`));
  const types = readdirSync("templates", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "parts")
    .map(({ name }) => name);
  const records = [organisation, ...units.map((file) => parse(read(file)))];
  return new Set(
    [
      organisation.id,
      ...units.map(idOf),
      ...people.map(idOf),
      ...people.map((file) => parse(read(file)).name),
      ...records.flatMap(({ names, place }) => [
        place,
        ...names.flatMap((each: { name: string; committee?: string }) => [each.name, each.committee]),
      ]),
      ...campaigns,
      ...rounds,
      ...types,
      ...plans.flatMap((plan) => [
        plan.award.form,
        plan.signer.name,
        ...plan.clauses.map(({ id }: { id: string }) => id).filter((id: string) => id.includes(".")),
        ...plan.rules.flatMap(({ id, criterion }: { id: string; criterion: { years?: number[] } }) => [
          id,
          ...(criterion.years ?? []).map(String),
        ]),
      ]),
    ].filter((word) => typeof word === "string" && word.length > 2),
  );
}

/** Identifiers, strings and pieces of template literals; comments are left out. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isNumericLiteral(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return texts;
}

function holdsWord(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, "u").test(text);
}
