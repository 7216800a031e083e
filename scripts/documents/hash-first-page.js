/** What the first page of a document shows, as a hash: its picture is fresh as long as this is the same. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { facesOf } from "../../dist/render/pdf/fonts.js";
import { layOutDocument } from "../../dist/render/pdf/lay-out-document.js";
import { openWordFile } from "../../dist/word/open-word-file.js";
import { readDocumentTree } from "../../dist/word/read-document-tree.js";

const { resolve } = createRequire(import.meta.url);
const face = (name) => readFileSync(resolve(`@expo-google-fonts/tinos/${name}.ttf`));
const faces = facesOf({
  regular: face("400Regular/Tinos_400Regular"),
  bold: face("700Bold/Tinos_700Bold"),
  italic: face("400Regular_Italic/Tinos_400Regular_Italic"),
  boldItalic: face("700Bold_Italic/Tinos_700Bold_Italic"),
});

/**
 * From the Word file, so that nothing has to be drawn; the PDF shows the same, as every build proves.
 * @returns sha256 of texts with their looks, rules, fills and pictures, and their places
 */
export function hashFirstPage(wordFile) {
  const { value: entries } = openWordFile(readFileSync(wordFile), wordFile);
  const [page] = layOutDocument(readDocumentTree(entries, wordFile).value, faces);
  const shown = [[page.width, page.height], ...page.items.map(shownOf)];
  return hashOf(JSON.stringify(shown, asShown));
}

/** A line without what only the PDF's structure needs. */
function shownOf(item) {
  if (item.kind !== "line") return item;
  const { x, baseline, line } = item;
  return line.fragments.map((fragment) => [
    [x + fragment.x, baseline, fragment.width],
    [fragment.text, fragment.properties, fragment.picture],
  ]);
}

/** Places in half points, which is half a pixel of the picture. */
function asShown(_, value) {
  if (value instanceof Uint8Array) return hashOf(value);
  return typeof value === "number" ? Math.round(value * 2) / 2 : value;
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
