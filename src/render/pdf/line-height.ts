/** Heights of lines as LibreOffice and Word stack them; the rules were measured, see the fidelity test. */

import type { LineSpacing, RunProperties } from "../../word/document-tree.ts";
import { type Faces, faceNameOf } from "./fonts.ts";

/** pt */
export interface LineBox {
  readonly height: number;
  /** What the line needs at the foot of a page. */
  readonly natural: number;
  /** From the top to the baseline. */
  readonly ascent: number;
}

/** An exact line has its baseline at this part of its height. */
const exactBaseline = 0.8;

/** The box of a line that holds texts of these looks; all of Word's heights are whole twips. */
export function lineBoxOf(looks: readonly RunProperties[], spacing: LineSpacing, faces: Faces): LineBox {
  const boxes = looks.map((look) => naturalBox(look, faces));
  const ascent = Math.max(...boxes.map((box) => box.ascent));
  const natural = ascent + Math.max(...boxes.map((box) => box.height - box.ascent));
  if (spacing.rule === "exact") {
    return { height: spacing.value, natural: spacing.value, ascent: spacing.value * exactBaseline };
  }
  if (spacing.rule === "atLeast") {
    const extra = Math.max(0, spacing.value - natural);
    return { height: natural + extra, natural: natural + extra, ascent: ascent + extra };
  }
  const height = Math.floor(natural * spacing.value * 20 + 1e-6) / 20;
  const cut = Math.max(0, natural - height);
  return { height, natural: Math.min(natural, height), ascent: ascent - cut };
}

function naturalBox(look: RunProperties, faces: Faces): LineBox {
  const face = faces[faceNameOf(look)];
  const [height, ascent] = [toTwips(face.lineHeight * look.size), toTwips(face.ascent * look.size)];
  return { height, natural: height, ascent };
}

function toTwips(points: number): number {
  return Math.round(points * 20) / 20;
}
