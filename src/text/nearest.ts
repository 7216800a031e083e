/** "Did you mean": the known name that a misspelt one most likely meant. */

import leven from "leven";

/** Names longer than this are never compared: the time grows with the product of the lengths. */
const mostCharacters = 100;

/** Undefined where none is near: at most a third of the letters may be off. Of equally near ones the first. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > mostCharacters) return undefined;
  const wanted = fold(written);
  let best: { name: string; distance: number } | undefined;
  let maxDistance = Math.floor(written.length / 3) + 1;
  for (const name of known) {
    const distance = distanceOf(wanted, fold(name), maxDistance);
    if (distance >= maxDistance) continue;
    best = { name, distance };
    maxDistance = distance;
  }
  return best?.name;
}

/** Two neighbouring letters in the wrong order are one slip of the fingers, not two. */
function distanceOf(one: string, other: string, maxDistance: number): number {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2);
  return at >= 0 && swapped === other ? 1 : leven(one, other, { maxDistance });
}

/** Case, and what stands between words, are what people get wrong without seeing it. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
