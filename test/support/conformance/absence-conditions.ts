/** Conditions of PDF/A-2 and of PDF/UA-1 that are kept because the file has nothing of the kind (ISO 19005-2, 6.3 to 6.5 and 6.8 to 6.11). */

import { type PdfDict, PdfName } from "../pdf-objects.ts";
import { type CheckedPdf, dictsOf, firstPage, nameOf } from "./checked-pdf.ts";
import { type Condition, faultIf } from "./condition.ts";

export const absenceConditions: readonly Condition[] = [
  absent({
    id: "PDF/A-2 6.3 · PDF/UA-1 28-002 to 28-018",
    what: "No page has annotations",
    keys: ["Annots"],
    within: ({ pages }) => pages.map(({ dict }) => dict),
  }),
  absent({
    id: "PDF/A-2 6.4 · PDF/UA-1 25-001",
    what: "There is no form, and nothing to be rendered by a form's program",
    keys: ["AcroForm", "NeedsRendering"],
    within: ({ catalog }) => [catalog],
  }),
  {
    id: "PDF/A-2 6.5.1",
    asks: "There are no actions, scripts least of all.",
    check: (pdf) =>
      dictsOf(pdf).flatMap((dict) =>
        faultIf(
          nameOf(dict.get("Type")) === "Action" || ["OpenAction", "JS"].some((key) => dict.has(key)),
          "action",
        ),
      ),
    fault: "The file is to be printed when it is opened.",
    plant: ({ catalog }) => catalog.set("OpenAction", new Map([["S", new PdfName("Named")]])),
  },
  absent({
    id: "PDF/A-2 6.5.2",
    what: "Neither the catalogue nor a page has actions for events",
    keys: ["AA"],
    within: ({ catalog, pages }) => [catalog, ...pages.map(({ dict }) => dict)],
  }),
  absent({
    id: "PDF/A-2 6.8 · PDF/UA-1 21-001",
    what: "No file is embedded",
    keys: ["EF", "EmbeddedFiles", "AF"],
    within: dictsOf,
  }),
  absent({
    id: "PDF/A-2 6.9 · PDF/UA-1 20-001, 20-002, 20-003",
    what: "No content is optional",
    keys: ["OCProperties"],
    within: ({ catalog }) => [catalog],
  }),
  absent({
    id: "PDF/A-2 6.10-1",
    what: "There are no other presentations of the document",
    keys: ["AlternatePresentations"],
    within: ({ file, catalog }) => [file.dict(catalog.get("Names"))],
  }),
  absent({
    id: "PDF/A-2 6.10-2",
    what: "No page is a step of a presentation",
    keys: ["PresSteps"],
    within: ({ pages }) => pages.map(({ dict }) => dict),
  }),
  absent({
    id: "PDF/A-2 6.11",
    what: "The catalogue asks nothing of the reader's program",
    keys: ["Requirements"],
    within: ({ catalog }) => [catalog],
  }),
];

interface Absence {
  readonly id: string;
  readonly what: string;
  readonly keys: readonly string[];
  readonly within: (pdf: CheckedPdf) => readonly PdfDict[];
}

function absent({ id, what, keys, within }: Absence): Condition {
  return {
    id,
    asks: `${what} (${keys.map((key) => `\`${key}\``).join(", ")}).`,
    check: (pdf) => within(pdf).flatMap((dict) => keys.flatMap((key) => faultIf(dict.has(key), key))),
    fault: `\`${keys[0]}\` is added.`,
    plant: (pdf) => (within(pdf)[0] ?? firstPage(pdf).dict).set(keys[0] ?? "", new Map()),
  };
}
