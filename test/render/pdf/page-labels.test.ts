import { expect, it } from "vitest";
import type { LaidOutPage } from "../../../src/render/pdf/laid-out.ts";
import { labelPages } from "../../../src/render/pdf/page-labels.ts";
import type { PdfDocument } from "../../../src/render/pdf/pdfmake-internals.ts";

/** Where each range begins and the label of its first page. */
function labelled(...documents: readonly (readonly number[])[]): string[] {
  let nums: readonly unknown[] = [];
  const ref = (data: { readonly Nums: readonly unknown[] }) => {
    nums = data.Nums;
    return { end: () => undefined };
  };
  labelPages(
    documents.map((numbers, place) => ({
      label: `0${place + 1}-`,
      pages: numbers.map((number) => ({ number }) as LaidOutPage),
    })),
    { ref, _root: { data: {} } } as unknown as PdfDocument,
  );
  return nums.flatMap((each, place) => {
    const range = nums[place + 1] as { readonly P: string; readonly St: number };
    return typeof each === "number" ? [`${each}: ${range.P}${range.St}`] : [];
  });
}

it.each([
  { what: "documents", pages: [[1, 2], [1]], labels: ["0: 01-1", "2: 02-1"] },
  {
    what: "an annex that counts anew",
    pages: [[1, 2, 1, 2], [1]],
    labels: ["0: 01-1", "2: 01a-1", "4: 02-1"],
  },
  { what: "several annexes", pages: [[1, 1, 1]], labels: ["0: 01-1", "1: 01a-1", "2: 01b-1"] },
  { what: "numbers that leave some out", pages: [[1, 2, 5, 6]], labels: ["0: 01-1", "2: 01-5"] },
])("no two pages of a dossier have one label: $what", ({ pages, labels }) => {
  expect(labelled(...pages)).toEqual(labels);
});

it("annexes after the twenty-sixth have two letters", () => {
  expect(labelled(Array(28).fill(1)).slice(-2)).toEqual(["26: 01z-1", "27: 01aa-1"]);
});
