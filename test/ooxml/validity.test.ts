/** Every template, every part and every Word file of the last build is valid, for the SDK and for our own check. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeCanonicalZip } from "../../src/render/docx/canonical-zip.ts";
import { entriesOf, type PlantedFault, plantFault } from "../support/planted-fault.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { findWordFiles } from "./find-word-files.ts";
import { findPackageFaults } from "./own-checks/find-package-faults.ts";
import { validateWithSdk } from "./validate-with-sdk.ts";

const sources = findWordFiles("templates");
const built = findWordFiles("out");
let valid = 0;

test("there are templates, and documents that the last build made", () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(built.length, "out/ holds no Word file: run npm run build:dossiers first").toBeGreaterThan(0);
});

describe("Word files", () => {
  test.concurrent.each([...sources, ...built])("%s is valid", async (path) => {
    const faults = [...findPackageFaults(entriesOf(path)), ...(await validateWithSdk(path))];
    expect(faults).toEqual([]);
    valid += 1;
  });
  afterAll(() => console.log(`${valid} of ${sources.length + built.length} Word files are valid`));
});

describe("a planted fault is found", () => {
  const template = "templates/to-trinh/1/template.docx";
  const faults: readonly (PlantedFault & { readonly seenBy: "SDK" | "own check" })[] = [
    {
      fault: "children of w:pPr in the wrong order",
      entry: "word/document.xml",
      from: /(<w:pStyle [^>]*\/>)(<w:keepNext\/>)/,
      to: "$2$1",
      seenBy: "SDK",
    },
    {
      fault: 'lineRule="exactly"',
      entry: "word/styles.xml",
      from: 'w:lineRule="exact"',
      to: 'w:lineRule="exactly"',
      seenBy: "SDK",
    },
    {
      fault: "a cell without a paragraph",
      entry: "word/document.xml",
      from: /(<w:tc>(?:(?!<w:p>).)*?)<w:p>.*?<\/w:p><\/w:tc>/s,
      to: "$1</w:tc>",
      seenBy: "own check",
    },
    {
      fault: "a style twice",
      entry: "word/styles.xml",
      from: /<w:style (?:(?!<\/w:style>).)*<\/w:style>/s,
      to: "$&$&",
      seenBy: "own check",
    },
    {
      fault: "a dangling relationship",
      entry: "word/_rels/document.xml.rels",
      from: "header1.xml",
      to: "header9.xml",
      seenBy: "own check",
    },
  ];

  test.each(faults)("$fault: by the $seenBy", async ({ seenBy, ...fault }) => {
    const faulty = plantFault(entriesOf(template), fault);
    if (seenBy === "own check") {
      expect(findPackageFaults(faulty)).not.toEqual([]);
      return;
    }
    const path = join(temporaryFolder({}), "faulty.docx");
    writeFileSync(path, writeCanonicalZip(faulty));
    expect(await validateWithSdk(path)).not.toEqual([]);
  });

  test("and the file that they are planted in is valid when nothing is planted", async () => {
    const path = join(temporaryFolder({}), "sound.docx");
    writeFileSync(path, writeCanonicalZip(entriesOf(template)));
    expect(readFileSync(path).length).toBeGreaterThan(0);
    expect(await validateWithSdk(path)).toEqual([]);
  });
});
