/** The words that are data: ids, clauses, years, places, names, document types. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { unitKinds } from "../../src/model/unit.ts";

const keys = (names: string) => new Set(names.split(" "));

/** Their texts name bodies, people and places, or are codes of them. */
const nameKeys = keys("name committee short place issuerName chair secretary");

/** Their texts are ids, of whatever kind. */
const idKeys = keys(
  "id unit person issuer rater proposer nominee collective rule style departments documents",
);

/** Their texts are words of the law or of the office: the descriptions in model/ may show them as examples. */
const tradeKeys = keys("title form filing numberCode holidays workingDays terms");

/** Titles of positions are words of any office; clauses and legal bases count by their ids. */
const skippedKeys = keys("positions clauses legalBases");

/** Their texts hold the years of the campaign; what people and units did in other years is history. */
const yearKeys = keys("years year period before asOf closed ratings");

/** File and folder names that are of the product, not of the campaign. */
const namesOfTheProduct = keys(
  "config organisation plan round log decisions appraisal summing-up template styles units people ratings campaigns rounds issued schemas parts shared published bao-cao",
);

export interface WordOfData {
  readonly word: string;
  readonly file: string;
  /** A word of the trade, which model/ may show as an example. */
  readonly ofTheTrade: boolean;
}

/** Each word once, whatever its capitals, with the first file that holds it. */
export function collectWordsOfData(root: string): WordOfData[] {
  const found = yamlFiles(root).flatMap((file) => {
    const value: unknown = parse(readFileSync(join(root, file), "utf8"));
    const isHistory = /^data\/(?:people|units)\//.test(file);
    return [...wordsOfPath(file), ...wordsOfValue(value, [])]
      .filter(({ word }) => !(isHistory && yearsIn(word)[0] === word))
      .map((word) => ({ ...word, file }));
  });
  const vocabulary = new Set<string>(unitKinds);
  const words = new Map<string, WordOfData>();
  for (const { word, ...rest } of found) {
    const plain = word.split("{{")[0]?.trim() ?? "";
    const key = plain.toLowerCase();
    const isNew = words.get(key)?.ofTheTrade ?? true;
    if (plain.length > 2 && isNew && !vocabulary.has(key)) words.set(key, { word: plain, ...rest });
  }
  return [...words.values()];
}

function yamlFiles(root: string): string[] {
  return ["data", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .sort(),
  );
}

type Found = Omit<WordOfData, "file">;

const strict = (word: string): Found => ({ word, ofTheTrade: false });

/** Ids are the names of files and folders; a version (`1`) is too short to say anything. */
function wordsOfPath(file: string): Found[] {
  const names = file
    .replace(/\.yaml$/, "")
    .split("/")
    .slice(1);
  return names
    .filter((name) => !namesOfTheProduct.has(name))
    .flatMap((name) => [name, ...yearsIn(name)])
    .map(strict);
}

/** The way to the value is its keys, without the places in lists. */
function wordsOfValue(value: unknown, way: readonly string[]): Found[] {
  if (Array.isArray(value)) return value.flatMap((each) => wordsOfValue(each, way));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, each]) => [
      ...(name.includes("-") ? [strict(name)] : []),
      ...yearsOf(way, name),
      ...wordsOfValue(each, [...way, name]),
    ]);
  return yearsOf(way, String(value)).concat(nameIn(way, String(value)));
}

function nameIn(way: readonly string[], text: string): Found[] {
  const key = way.at(-1) ?? "";
  const has = (names: ReadonlySet<string>) => way.some((each) => names.has(each));
  if (idKeys.has(key) || idKeys.has(way.at(-2) ?? "") || (key === "clause" && text.includes(".")))
    return [strict(text)];
  if (has(skippedKeys)) return [];
  if (has(tradeKeys)) return [{ word: text, ofTheTrade: true }];
  return nameKeys.has(key) ? [strict(text)] : [];
}

function yearsOf(way: readonly string[], text: string): Found[] {
  return way.some((key) => yearKeys.has(key)) ? yearsIn(text).map(strict) : [];
}

function yearsIn(text: string): string[] {
  return text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
}
