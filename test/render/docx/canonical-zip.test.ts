import fc from "fast-check";
import PizZip from "pizzip";
import { expect, test, vi } from "vitest";
import { writeCanonicalZip } from "../../../src/render/docx/canonical-zip.ts";
import { openWordFile } from "../../../src/word/open-word-file.ts";

const needed: [string, Uint8Array][] = [
  ["[Content_Types].xml", Buffer.from("<Types/>")],
  ["word/document.xml", Buffer.from("<w:document/>")],
];

test("what was written opens again as the same entries", () => {
  const name = fc.stringMatching(/^word\/[a-zđấ]{1,8}\.bin$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 5000 })), (extra) => {
      const entries = new Map(
        [...needed, ...Object.entries(extra)].map(([key, bytes]) => [key, new Uint8Array(bytes)]),
      );
      const { value, diagnostics } = openWordFile(writeCanonicalZip(entries), "a.docx");
      expect(diagnostics).toEqual([]);
      const sorted = (map: ReadonlyMap<string, Uint8Array>) =>
        [...map].map(([key, bytes]) => [key, Buffer.from(bytes).toString("hex")]).sort();
      expect(sorted(value ?? new Map())).toEqual(sorted(entries));
    }),
    { numRuns: 30 },
  );
});

test("another reader opens it too, and finds no folders and the fixed date", () => {
  const zip = new PizZip(writeCanonicalZip(new Map(needed)));
  expect(Object.keys(zip.files)).toEqual(["[Content_Types].xml", "word/document.xml"]);
  expect(zip.file("word/document.xml")?.asText()).toBe("<w:document/>");
});

test("the order in which entries were found doesn't show", () => {
  const forward = writeCanonicalZip(new Map([...needed, ["word/a.xml", Buffer.from("a")]]));
  const backward = writeCanonicalZip(new Map([["word/a.xml", Buffer.from("a")], ...needed.toReversed()]));
  expect(Buffer.from(backward).equals(Buffer.from(forward))).toBe(true);
});

test("neither the time zone nor the clock shows", () => {
  const bytesIn = (timeZone: string, year: number) => {
    vi.stubEnv("TZ", timeZone);
    vi.useFakeTimers({ now: new Date(year, 0, 1) });
    return Buffer.from(writeCanonicalZip(new Map(needed)));
  };
  const here = bytesIn("Asia/Ho_Chi_Minh", 2025);
  const there = bytesIn("America/New_York", 2031);
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(there.equals(here)).toBe(true);
  expect(here.readUInt32LE(10)).toBe(0x00210000);
});
