/** Where code speaks a word of data: in a module's name, its identifiers, strings, template literals or patterns. */

import ts from "typescript";
import type { WordOfData } from "./words-of-data.ts";

/** The words of data that a module speaks; comments may cite a clause. */
export function wordsSpoken(file: string, source: string, words: readonly WordOfData[]): string[] {
  const { texts, names } = readCode(file, source);
  const inTexts = texts.join("\n").toLowerCase();
  const inNames = names.map(asKebab).join(" ");
  return words
    .filter(({ ofTheTrade }) => !(ofTheTrade && file.startsWith("src/model/")))
    .map(({ word }) => word)
    .filter((word) => standsIn(inTexts, word.toLowerCase()) || standsInNames(inNames, kebabOf(word)));
}

function readCode(file: string, source: string): { texts: string[]; names: string[] } {
  const texts: string[] = [];
  const names = file.replace(/\.ts$/, "").split("/");
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.push(node.text);
    else if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return { texts, names };
}

/** Each word is looked for in every module. */
const kebabs = new Map<string, string>();

function kebabOf(word: string): string {
  const known = kebabs.get(word) ?? asKebab(word);
  kebabs.set(word, known);
  return known;
}

/** `printToTrinh2024`, `Yên Bái` → `print-to-trinh-2024`, `yen-bai`. */
function asKebab(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})/gu, "$&-")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9 ]+|(?<=\S) (?=\S)/g, "-");
}

/** Whole words only: `khoi` isn't in `khoi-nghia`. */
function standsIn(text: string, word: string): boolean {
  return (
    text.includes(word) &&
    new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(word)}(?![\\p{L}\\p{N}_-])`, "u").test(text)
  );
}

function standsInNames(names: string, word: string): boolean {
  return names.includes(word) && new RegExp(`(?<![a-z0-9])${escaped(word)}(?![a-z0-9])`).test(names);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
