/** The last of docxtemplater's modules: joins what was rendered of an entry, and hands it on as bytes. */

import { holdSymbols } from "./hold-symbols.ts";
import { holdWords } from "./hold-words.ts";
import { numberDrawings } from "./number-drawings.ts";

interface PostrenderOptions {
  /** Puts back what an element must hold where nothing of it was rendered: a cell its paragraph. */
  joinUncorrupt(pieces: readonly string[], options: PostrenderOptions): readonly string[];
}

/** After all other modules: docxtemplater leaves bytes as they are, and would encode strings character by character. */
const afterAllOthers = -1000;

export function finishModule() {
  return {
    name: "ho-so/finish",
    priority: afterAllOthers,
    postrender(pieces: readonly string[], options: PostrenderOptions): readonly Uint8Array[] {
      const xml = options.joinUncorrupt(pieces, options).join("");
      return [new TextEncoder().encode(numberDrawings(holdSymbols(holdWords(xml))))];
    },
  };
}
