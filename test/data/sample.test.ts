import { describe, expect, it } from "vitest";
import { unitKinds } from "../../src/model/unit.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { manifestOf, root, roundFile } from "../support/built-rounds.ts";
import { drawnTextOf, readPdfText } from "../support/pdf-text.ts";
import {
  samplePeople,
  sampleRegistrations,
  sampleSubmissions,
  sampleUnits,
  textOf,
} from "../support/sample-files.ts";

it("no two reports, overviews, discussions or measures share a paragraph", () => {
  const texts = [
    ...[...sampleRegistrations.values()].flatMap(({ measures }) => measures ?? []),
    ...[...sampleSubmissions.values()].flatMap(({ overview, meetings = [], nominees }) => [
      ...(overview === undefined ? [] : [overview]),
      ...meetings.map(({ discussion }) => discussion),
      ...nominees.flatMap(({ report }) => report?.results ?? []),
    ]),
  ];
  const paragraphs = texts
    .flatMap((text) => textOf(text).split(/\n\s*\n/))
    .map((text) => text.trim().replace(/\s+/g, " "));
  expect(paragraphs.length).toBeGreaterThan(150);
  expect(paragraphs.filter((text, index) => paragraphs.indexOf(text) !== index)).toEqual([]);
});

describe("the sample is as broad as the work", () => {
  it("at least 12 units file, and there are units of all seven kinds", () => {
    const kinds = [...sampleUnits.values()].flatMap(({ kind }) =>
      typeof kind === "string" ? [kind] : kind.map(({ value }) => value),
    );
    expect(sampleSubmissions.size).toBeGreaterThanOrEqual(12);
    expect(new Set(kinds)).toEqual(new Set(unitKinds));
  });

  it("it has 30 people, of several of the province's ethnic groups", () => {
    expect(samplePeople.size).toBe(30);
    expect(new Set([...samplePeople.values()].map(({ ethnicity }) => ethnicity)).size).toBeGreaterThanOrEqual(
      5,
    );
  });

  it("at least 12 people registered targets of their own", () => {
    const registrants = [...sampleRegistrations.values()].flatMap(({ people = [] }) =>
      people.filter((entry) => typeof entry !== "string" && (entry.targets?.length ?? 0) > 0),
    );
    expect(registrants.length).toBeGreaterThanOrEqual(12);
  });
});

describe("what changes in mid-campaign shows on paper", () => {
  const documents = builtDocuments(root);
  const textIn = (id: string) => documents.find((document) => document.id === id)?.text ?? "";

  it("a renamed unit registers under its old name and proposes under its new one", () => {
    const names = sampleUnits.get("dang-bo-so-tai-nguyen")?.names.map(({ name }) => name.toUpperCase()) ?? [];
    const [before = "", after = ""] = names;
    expect(names).toHaveLength(2);
    const wordsIn = (id: string) => textIn(`dang-bo-so-tai-nguyen/${id}`).replaceAll("\u00A0", " ");
    expect(wordsIn("dang-ky-tap-the")).toContain(before.replace("ĐẢNG BỘ", "ĐẢNG ỦY"));
    expect(wordsIn("to-trinh")).toContain(after.replace("ĐẢNG BỘ", "ĐẢNG ỦY"));
    expect(wordsIn("to-trinh")).not.toContain(before.replace("ĐẢNG BỘ", "ĐẢNG ỦY"));
  });

  it("another officer signs the proposal than signed the registration", () => {
    expect(textIn("chi-bo-cong-ty-go/dang-ky-tap-the")).toContain("Đặng Tiến Dũng");
    expect(textIn("chi-bo-cong-ty-go/to-trinh")).toContain("Nông Thị Hiền");
    expect(textIn("chi-bo-cong-ty-go/to-trinh")).not.toContain("Đặng Tiến Dũng");
  });
});

it("the list of the decision crosses a page", () => {
  const path = manifestOf("quyet-dinh").files.find((file) => file.path.endsWith(".pdf"))?.path ?? "";
  const pages = readPdfText(roundFile("quyet-dinh", path)).map((page) =>
    drawnTextOf(page).replace(/\s/g, ""),
  );
  const names = [...samplePeople.values()].map(({ name }) => name.replace(/\s/g, ""));
  const listing = pages.filter(
    (page) => page.includes("Ghichú") && names.some((name) => page.includes(name)),
  );
  expect(listing.length).toBeGreaterThanOrEqual(2);
});
