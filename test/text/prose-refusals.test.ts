import { expect, test } from "vitest";
import { proseRefusals } from "../../src/text/prose-refusals.ts";

test.each(Object.entries(proseRefusals))(
  "%s is named and advised on in composed Vietnamese and in English",
  (_, wording) => {
    for (const { vi, en } of [wording.name, wording.advice]) {
      expect(vi).toBe(vi.normalize("NFC"));
      expect(Math.min(vi.length, en.length)).toBeGreaterThan(5);
    }
  },
);
