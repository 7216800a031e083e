/** No organisation, person, place, abbreviation, campaign or amount stands in a template: all of it is data. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findAbbreviations } from "../../src/text/find-abbreviations.ts";
import { paragraphSlices } from "../../src/word/paragraph-slices.ts";
import { readTextEntries } from "../../src/word/text-entries.ts";
import { entriesOf } from "../support/planted-fault.ts";

/** Keys of the records whose values are names; a list of words that also mean something else is set aside. */
const nameKeys = ["name", "committee", "short", "superior", "numberCode", "place", "of", "by", "full"];
const generic = new Set(["ĐU", "CB", "KH", "unit", "collective", "person"]);

/** Heads of columns, and what stands in the fixed head of a style. */
const wordsOfForms = new Set(["TT", "TNCS"]);

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

const files = readdirSync("templates", { recursive: true, encoding: "utf8" }).sort();

/** Without the tags: what stands in them is looked up, not printed. Headers and footers count. */
const texts = files
  .filter((name) => name.endsWith(".docx"))
  .map((name): [string, string] => {
    const { texts: entries } = readTextEntries(entriesOf(join("templates", name)), name);
    const paragraphs = [...entries.values()].flatMap((xml) => paragraphSlices(xml));
    return [name, paragraphs.map(({ text }) => withoutTags(text)).join("\n")];
  });

/** What template.yaml prints; dates of force and codes of types are no words of the paper. */
const wordings = files
  .filter((name) => name.endsWith("/template.yaml"))
  .map((name): [string, string] => {
    const {
      from: _,
      to: __,
      numberCode: ___,
      wordFile: ____,
      ...words
    } = parse(readFileSync(join("templates", name), "utf8"));
    return [name, stringsIn(words).map(withoutTags).join("\n")];
  });

test("the records name somebody", () => {
  expect(names.length).toBeGreaterThan(50);
  expect(names).toContain("Yên Bái");
});

test("every Word file and every template.yaml is read", () => {
  expect(texts.length).toBeGreaterThan(60);
  expect(wordings.length).toBeGreaterThan(20);
  expect(texts.filter(([, text]) => text.trim() === "" && !text.includes("\n"))).toEqual([]);
});

test.each([
  ["Chi bộ Thanh tra tỉnh kính đề nghị", "Chi bộ Thanh tra tỉnh"],
  ["đồng chí GIÀNG A PÁO", "Giàng A Páo"],
  ["Yên Bái, ngày", "Yên Bái"],
  ["Lưu Văn phòng ĐUK.", "ĐUK"],
  ["xếp loại HTXSNV", "HTXSNV"],
  ["theo kết luận của BTV", "BTV"],
  ["thưởng 4.680.000 đồng", "4.680.000"],
  ["thưởng 5 triệu đồng", "5 triệu"],
  ["không quá 20% đơn vị", "20%"],
  ["trong năm 2025", "2025"],
  ["trước ngày 10/4", "10/4"],
])("«%s» would be found", (text, found) => {
  expect(foundIn(text)).toContain(found);
});

test.each([...texts, ...wordings])("%s holds none of it", (_, text) => {
  expect(foundIn(text)).toEqual([]);
});

/** Names, abbreviations, amounts, years and days. */
function foundIn(text: string): string[] {
  const written = text.toLocaleLowerCase("vi");
  const named = names.filter((name) =>
    new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, "u").test(written),
  );
  const abbreviations = text.split("\n").flatMap(findAbbreviations);
  return [
    ...named,
    ...abbreviations.filter((each) => !wordsOfForms.has(each)),
    ...(text.match(/\d{1,3}(?:\.\d{3})+|\d[\d.,]*(?:%| (?:nghìn|triệu|tỷ|đồng))/gu) ?? []),
    ...(text.match(/\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{1,2}\b/gu) ?? []),
  ];
}

function withoutTags(text: string): string {
  return text.replace(/\{\{.*?\}\}/gs, "…");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function escaped(name: string): string {
  return name.toLocaleLowerCase("vi").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
