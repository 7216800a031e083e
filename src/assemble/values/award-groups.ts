/** Whom a decision is about as groups of rows for its lists: collectives, then people. */

import type { OwnValues } from "../paper.ts";

type DecisionValues = OwnValues<"decision">["decision"];
type AwardGroup = DecisionValues["groups"][number];

/** A group without anybody is left out. */
export function awardGroups({
  collectives,
  people,
  amounts,
}: Pick<DecisionValues, "collectives" | "people" | "amounts">): AwardGroup[] {
  const groups = [
    { title: "tập thể", rows: collectives.map((row) => ({ ...row, amount: amounts?.collective })) },
    { title: "cá nhân", rows: people.map((row) => ({ ...row, amount: amounts?.person })) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }, index) => ({ order: index + 1, title, count: rows.length, rows }));
}
