import { expect, it } from "vitest";
import {
  committeesOver,
  firstConfirmer,
  usualConfirmers,
} from "../../../src/assemble/values/confirming-committees.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aUnit } from "../../support/records.ts";

const officers = [{ name: "Trần Bí", position: "Bí thư" }];
const cell = aUnit("chi-bo", {
  parents: [{ unit: "dang-bo" }],
  officers,
  seal: [
    { value: "không", to: "31/12/2024" },
    { value: "có", from: "01/01/2025" },
  ],
});
const committee = aUnit("dang-bo", { officers });
const person = aPerson("an", { positions: [{ unit: "chi-bo", title: "Đảng viên" }] });
const desk = () => aDesk({ units: [cell, committee], people: [person], organisation: { officers } });

it("stand one above the other, nearest first", () => {
  expect(committeesOver(desk(), person, "2025-04-04").map(({ id }) => id)).toEqual([
    "chi-bo",
    "dang-bo",
    "khoi",
  ]);
});

it.each([
  { date: "2024-12-31", ids: ["chi-bo", "dang-bo"] },
  { date: "2025-01-01", ids: ["chi-bo"] },
])("go up to the first that has a seal on $date", ({ date, ids }) => {
  expect(usualConfirmers(desk(), person, { date, atLeast: 0 }).map(({ id }) => id)).toEqual(ids);
});

it("go on to as many as were recorded", () => {
  const confirmers = usualConfirmers(desk(), person, { date: "2025-01-01", atLeast: 2 });
  expect(confirmers.map(({ id }) => id)).toEqual(["chi-bo", "dang-bo"]);
});

it("begin with the one that signs for the person", () => {
  expect(firstConfirmer(desk(), "an", "2025-01-01")?.id).toBe("chi-bo");
  expect(firstConfirmer(desk(), "khong-co", "2025-01-01")).toBeUndefined();
});
