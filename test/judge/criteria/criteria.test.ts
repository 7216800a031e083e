import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { criteria } from "../../../src/judge/criteria/criteria.ts";

const folder = new URL("../../../src/judge/criteria/", import.meta.url);

test("every kind of criterion has a file of its name, and every file is a kind", () => {
  const files = readdirSync(folder).filter((name) => name !== "criteria.ts");
  expect(
    Object.keys(criteria)
      .map((kind) => `${kind}.ts`)
      .sort(),
  ).toEqual(files.sort());
});
