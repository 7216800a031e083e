/** The registration round of the sample, as units file it and as the Bloc sums it up. */

import { expect, it } from "vitest";
import { builtDocuments } from "../support/built-documents.ts";
import { root, roundFile } from "../support/built-rounds.ts";
import { drawnTextOf, readPdfText } from "../support/pdf-text.ts";
import { sampleRegistrations } from "../support/sample-files.ts";

const documents = builtDocuments(root);
const summary = documents.find(({ type }) => type === "tong-hop-dang-ky")?.text ?? "";
const letter = documents.find(({ type }) => type === "cong-van-don-doc")?.text ?? "";

const cellsOf = (line: string) => line.split(" | ").map((cell) => cell.trim());
const rows = summary.split("\n").flatMap((line) => (/^\d+ \| /.test(line) ? [cellsOf(line)] : []));
const sumOf = (column: number) => rows.reduce((sum, row) => sum + (Number(row[column]) || 0), 0);

it("the list of people is an annex that begins a page of its own, whose number isn't shown", () => {
  const withPeople = [...sampleRegistrations].filter(([, { people = [] }]) => people.length > 0);
  expect(withPeople.length).toBeGreaterThan(5);
  for (const [unit] of withPeople) {
    const pages = readPdfText(roundFile("dang-ky", `${unit}/01-dang-ky-tap-the.pdf`)).map((page) =>
      drawnTextOf(page).replace(/\s/g, ""),
    );
    const annex = pages.filter((page) => page.startsWith("DANHSÁCH"));
    expect(annex, unit).toHaveLength(1);
    expect(pages.slice(0, pages.indexOf(annex[0] ?? "")).join(""), unit).toContain("Nơinhận:");
  }
});

it("the summary counts what the units typed", () => {
  const registered = [...sampleRegistrations.values()];
  const people = registered.reduce((sum, registration) => sum + (registration.people?.length ?? 0), 0);
  expect(rows.filter((row) => row[4] !== "chưa gửi")).toHaveLength(registered.length);
  expect(sumOf(7)).toBe(people);
  const total = cellsOf(summary.split("\n").find((line) => line.startsWith("TỔNG CỘNG")) ?? "");
  expect(total.slice(2, 5).map(Number)).toEqual([sumOf(5), sumOf(6), sumOf(7)]);
});

it("the letter goes to those whom the summary lists as missing, and to nobody else", () => {
  const missing = rows.filter((row) => row[4] === "chưa gửi").map((row) => row[1]?.replace(/^\S+ \S+ /, ""));
  const addressees = letter
    .slice(letter.indexOf("Kính gửi:"), letter.indexOf("Thực hiện"))
    .split("\n")
    .flatMap((line) => (line.startsWith("- ") ? [line.replace(/^- \S+ \S+ |[,.]$/g, "")] : []));
  expect(missing.length).toBeGreaterThan(1);
  expect(addressees.toSorted()).toEqual(missing.toSorted());
});
