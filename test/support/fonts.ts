/** The font files that documents are set in, as tests hand them in. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Fonts } from "../../src/render/pdf/fonts.ts";

const folder = createRequire(import.meta.url)
  .resolve("@expo-google-fonts/tinos/package.json")
  .replace("package.json", "");

export const fonts: Fonts = {
  regular: readFileSync(`${folder}400Regular/Tinos_400Regular.ttf`),
  bold: readFileSync(`${folder}700Bold/Tinos_700Bold.ttf`),
  italic: readFileSync(`${folder}400Regular_Italic/Tinos_400Regular_Italic.ttf`),
  boldItalic: readFileSync(`${folder}700Bold_Italic/Tinos_700Bold_Italic.ttf`),
};
