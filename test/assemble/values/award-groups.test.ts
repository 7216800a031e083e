import { describe, expect, it } from "vitest";
import { awardGroups } from "../../../src/assemble/values/award-groups.ts";

const collective = (order: number) => ({ order, name: `Chi bộ ${order}` });
const person = (order: number) => ({
  ...{ order, name: `Người ${order}`, born: "1985", position: "Đảng viên", unit: "Chi bộ 1" },
});
const amounts = { collective: 20, person: 10, total: 50, source: "quỹ" };

describe("the groups of a decision's lists", () => {
  it("hold collectives first, then people, each with what goes with the award", () => {
    const groups = awardGroups({ collectives: [collective(1), collective(2)], people: [person(1)], amounts });
    expect(
      groups.map(({ order, title, count, rows }) => ({
        order,
        title,
        count,
        rows: rows.map(({ name, amount }) => [name, amount]),
      })),
    ).toEqual([
      {
        order: 1,
        title: "tập thể",
        count: 2,
        rows: [
          ["Chi bộ 1", 20],
          ["Chi bộ 2", 20],
        ],
      },
      { order: 2, title: "cá nhân", count: 1, rows: [["Người 1", 10]] },
    ]);
  });

  it("leave out a group without anybody, and number the others from 1", () => {
    const groups = awardGroups({ collectives: [], people: [person(1)], amounts: undefined });
    expect(groups.map(({ order, title }) => [order, title])).toEqual([[1, "cá nhân"]]);
    expect(groups[0]?.rows[0]?.amount).toBeUndefined();
  });
});
