/** No organisation, person, place, abbreviation, campaign or amount stands in a template: all of it is data. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { paragraphSlices } from "../../src/word/paragraph-slices.ts";
import { partsOf, stylesOfParts, templateFile, templateVersions } from "../support/template-files.ts";

/** Keys of the records whose values are names; a list of words that also mean something else is set aside. */
const nameKeys = ["name", "committee", "short", "superior", "numberCode", "place", "of", "by", "full"];
const generic = new Set(["ĐU", "CB", "KH", "unit", "collective", "person"]);

const records = ["organisation.yaml", ...below("units"), ...below("people"), ...plans()];

function below(folder: string): string[] {
  return readdirSync(join("data", folder)).map((file) => join(folder, file));
}

function plans(): string[] {
  return readdirSync("data/campaigns").map((campaign) => join("campaigns", campaign, "plan.yaml"));
}

/** By their keys in the text of the file: what is read must not depend on the schemas that may change. */
function namesIn(path: string): string[] {
  const text = readFileSync(join("data", path), "utf8");
  const pattern = new RegExp(`(?:^|[\\s{,])(?:${nameKeys.join("|")}): *"?([^"\\n,}{]+)`, "gu");
  return [...text.matchAll(pattern)]
    .map((match) => (match[1] ?? "").trim())
    .filter((name) => name.length > 1);
}

const names = [...new Set(records.flatMap(namesIn))].filter((name) => !generic.has(name));

const texts = [
  ...templateVersions().map(templateFile),
  ...stylesOfParts().flatMap((style) => [...partsOf(style).values()]),
].map(({ file, entries }): [string, string] => [
  file,
  paragraphSlices(new TextDecoder().decode(entries.get("word/document.xml")))
    .map(({ text }) => text)
    .join("\n"),
]);
const wordings = templateVersions().map((version): [string, string] => {
  const file = join("templates", version, "template.yaml");
  return [file, readFileSync(file, "utf8").replace(/^\s*#.*$/gm, "")];
});

test("the records name somebody", () => {
  expect(names.length).toBeGreaterThan(50);
  expect(names).toContain("Yên Bái");
});

test.each([...texts, ...wordings])("%s names nobody", (_, text) => {
  const written = text.toLocaleLowerCase("vi");
  const found = names.filter((name) =>
    new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, "u").test(written),
  );
  expect(found).toEqual([]);
});

test.each([...texts, ...wordings])("%s holds no amount, no year and no campaign", (_, text) => {
  expect(
    text.match(/\d{1,3}(?:\.\d{3})+|\b(?:19|20)\d\d\b/gu)?.filter((year) => year !== "2018") ?? [],
  ).toEqual([]);
});

function escaped(name: string): string {
  return name.toLocaleLowerCase("vi").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
