/** The four faces that every document is set in, read once and kept for as long as their bytes are. */

import type { RunProperties } from "../../word/document-tree.ts";
import { type Face, readFace } from "./face.ts";

/** Font files (TrueType) of one family. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceName = keyof Fonts;
export type Faces = Readonly<Record<FaceName, Face>>;

const readFaces = new WeakMap<Uint8Array, Face>();

/** The faces of the fonts; the same files are never read twice. */
export function facesOf(fonts: Fonts): Faces {
  return {
    regular: faceOf(fonts.regular),
    bold: faceOf(fonts.bold),
    italic: faceOf(fonts.italic),
    boldItalic: faceOf(fonts.boldItalic),
  };
}

export function faceNameOf({ bold, italic }: Pick<RunProperties, "bold" | "italic">): FaceName {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

function faceOf(bytes: Uint8Array): Face {
  const known = readFaces.get(bytes);
  if (known !== undefined) return known;
  const face = readFace(bytes);
  readFaces.set(bytes, face);
  return face;
}
