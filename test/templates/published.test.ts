import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { stylesOfParts, templateVersions } from "../support/template-files.ts";

const published: Readonly<Record<"templates" | "parts", Readonly<Record<string, string>>>> = parse(
  readFileSync("templates/published.yaml", "utf8"),
);

it("of every document type a version is frozen by its hash", () => {
  const types = new Set(templateVersions().map((version) => version.split("/")[0]));
  expect(new Set(Object.keys(published.templates).map((version) => version.split("/")[0]))).toEqual(types);
});

it("of every part of every style a version is frozen by its hash", () => {
  const parts = readdirSync("templates/parts").sort();
  const wanted = parts.flatMap((part) => stylesOfParts().map((style) => `${part}/${style}`));
  expect(new Set(Object.keys(published.parts).map((version) => version.replace(/\/[^/]+$/, "")))).toEqual(
    new Set(wanted),
  );
});
