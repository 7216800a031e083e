// Draws docs/documents/<type>.png with poppler: the first page of each document type's example, and writes beside them what they show. Build all rounds first: it reads out/ and dist/.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { findFirstPages } from "./documents/find-first-pages.js";
import { palettePng } from "./documents/palette-png.js";

const folder = "docs/documents";
/** Enough to tell a heading from a paragraph, and to read most of it. */
const dotsPerInch = 64;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const drawn = findFirstPages(".").map(({ type, pdf, id, shows }) => {
  const picture = draw(pdf);
  writeFileSync(join(folder, `${type}.png`), picture);
  return [type, { document: id, shows, picture: createHash("sha256").update(picture).digest("hex") }];
});
const comment = "# Written by npm run docs:pictures: what each picture was drawn from, and its own hash.\n";
writeFileSync(join(folder, "pictures.yaml"), comment + stringify(Object.fromEntries(drawn)));

function draw(pdf) {
  const options = ["-r", String(dotsPerInch), "-f", "1", "-l", "1", "-singlefile"];
  return palettePng(execFileSync("pdftoppm", [...options, pdf], { maxBuffer: 64 * 1024 * 1024 }));
}
