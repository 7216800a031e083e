/** Each committed template, with the parts of each style put in: its tags, what it uses of Word, its package. */

import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { insertParts } from "../../src/word/insert-parts.ts";
import { listTags } from "../../src/word/list-tags.ts";
import type { NamedWordFile } from "../../src/word/named-word-file.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { findPackageFaults } from "../ooxml/own-checks/find-package-faults.ts";
import { partsOf, stylesOfParts, templateFile, templateVersions } from "../support/template-files.ts";

const cases = templateVersions().flatMap((version) => stylesOfParts().map((style) => ({ version, style })));

test("there are templates, and styles with parts", () => {
  expect(templateVersions()).toContain("to-trinh/1");
  expect(stylesOfParts()).toContain("party-hd36");
});

describe.each(cases)("$version in the style $style", ({ version, style }) => {
  const template = templateFile(version);
  const joined = insertParts(template, partsOf(style));
  const whole: NamedWordFile = { file: template.file, entries: joined.value };

  test("takes the parts in, whose word styles are its own", () => {
    expect(sentences(joined.diagnostics)).toEqual([]);
  });

  test("has only well-formed tags, each block closed where it can be repeated", () => {
    expect(sentences(listTags(whole.entries, whole.file).diagnostics)).toEqual([]);
  });

  test("uses nothing of Word that paper could not show", () => {
    expect(sentences(readDocumentTree(whole.entries, whole.file).diagnostics)).toEqual([]);
  });

  test("is a sound package", () => {
    expect(findPackageFaults(whole.entries)).toEqual([]);
  });
});

function sentences(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ message, place }) => `${message.en} (${place.paragraph ?? ""})`);
}
