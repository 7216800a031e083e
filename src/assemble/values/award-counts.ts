/** How many a decision is about, as its sentences say it. */

import { printCount } from "../../text/numbers.ts";
import type { OwnValues } from "../paper.ts";

type Counts = OwnValues<"decision">["decision"]["counts"];

export function awardCounts(collectives: number, people: number): Counts {
  const counted = [
    ...(collectives > 0 ? [`${printCount(collectives)} tập thể`] : []),
    ...(people > 0 ? [`${printCount(people)} cá nhân`] : []),
  ];
  return {
    collectives,
    people,
    sentence: counted.join(" và "),
    list: counted.join(", "),
    whom: whomOf(collectives, people),
  };
}

/** `các` is said of several. */
function whomOf(collectives: number, people: number): string {
  const words = [...(collectives > 0 ? ["tập thể"] : []), ...(people > 0 ? ["cá nhân"] : [])];
  return `${collectives + people > 1 ? "các " : ""}${words.join(", ")}`;
}
