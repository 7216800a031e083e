/** Finds the lines of a page's text that a frame stands on. */

import type { FrameBoxes } from "./boxes.ts";
import type { Line, PageItem, PlacedLine } from "./laid-out.ts";

/** @param flow what stands on the page besides the frames */
export function linesUnderFrames(flow: readonly PageItem[], frames: readonly FrameBoxes[]): readonly Line[] {
  return flow
    .filter((item) => item.kind === "line")
    .filter((item) => frames.some((frame) => isUnder(item, frame)))
    .map(({ line }) => line);
}

/** Blanks show nothing that could be covered. */
function isUnder({ line, x, baseline }: PlacedLine, { frame, height }: FrameBoxes): boolean {
  const top = baseline - line.ascent;
  if (top >= frame.y + height || top + line.height <= frame.y) return false;
  return line.fragments.some(
    (fragment) =>
      (fragment.text.trim() !== "" || fragment.picture !== undefined) &&
      x + fragment.x < frame.x + frame.width &&
      x + fragment.x + fragment.width > frame.x,
  );
}
