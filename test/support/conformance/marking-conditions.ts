/** Conditions of PDF/A-2 level A and of PDF/UA-1 to the marks of content and artifacts on the pages (ISO 19005-2, 6.7; Matterhorn Protocol 01, 18). */

import { PdfName, PdfRef } from "../pdf-objects.ts";
import { type CheckedPdf, firstPage, nameOf, type Operation } from "./checked-pdf.ts";
import { pieceTexts, structureOf } from "./checked-structure.ts";
import { type Condition, faultIf } from "./condition.ts";
import { idOf, isArtifact, shownIn, unicodeOf } from "./shown-text.ts";

const artifact: Operation = { operator: "BMC", operands: [new PdfName("Artifact")] };
const end: Operation = { operator: "EMC", operands: [] };

export const markingConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.7.2-1",
    asks: "The file says that its content is marked.",
    check: ({ file, catalog }) =>
      faultIf(file.dict(catalog.get("MarkInfo")).get("Marked") !== true, "Marked"),
    fault: "It says that it isn't.",
    plant: ({ file, catalog }) => file.dict(catalog.get("MarkInfo")).set("Marked", false),
  },
  {
    id: "PDF/A-2 6.7.3-3",
    asks: "The parent tree leads from every piece of content on a page to the element that holds it, and no element holds a piece that isn't drawn.",
    check: parentTreeFaults,
    fault: "A page's key is that of no entry.",
    plant: (pdf) => firstPage(pdf).dict.set("StructParents", 99),
  },
  {
    id: "PDF/UA-1 01-003",
    asks: "No artifact lies within content.",
    check: (pdf) => nestingFaults(pdf, (outer, inner) => idOf(outer) !== undefined && isArtifact(inner)),
    fault: "An artifact is begun within a paragraph.",
    plant: (pdf) => {
      const { operations, at } = firstContent(pdf);
      operations.splice(at + 1, 0, artifact, end);
    },
  },
  {
    id: "PDF/UA-1 01-004",
    asks: "No content lies within an artifact.",
    check: (pdf) => nestingFaults(pdf, (outer, inner) => isArtifact(outer) && idOf(inner) !== undefined),
    fault: "A paragraph is put into an artifact.",
    plant: (pdf) => {
      const { operations, at } = firstContent(pdf);
      const last = operations.findIndex(({ operator }, index) => index > at && operator === "EMC");
      operations.splice(last, 0, end);
      operations.splice(at, 0, artifact);
    },
  },
  {
    id: "PDF/UA-1 01-005",
    asks: "Everything that is drawn is content of an element or an artifact, and every mark ends on its page.",
    check: (pdf) => [
      ...shownIn(pdf).flatMap(({ marks }) =>
        faultIf(!marks.some((mark) => isArtifact(mark) || idOf(mark) !== undefined), "unmarked"),
      ),
      ...pdf.pages.flatMap(({ operations }) => {
        const count = (names: readonly string[]): number =>
          operations.filter(({ operator }) => names.includes(operator)).length;
        return faultIf(count(["BDC", "BMC"]) !== count(["EMC"]), "marks that don't end");
      }),
    ],
    fault: "A paragraph's mark is taken out.",
    plant: (pdf) => {
      const { operations, at } = firstContent(pdf);
      operations.splice(at, 1);
      operations.splice(
        operations.findIndex(({ operator }, index) => index >= at && operator === "EMC"),
        1,
      );
    },
  },
  {
    id: "PDF/UA-1 01-007",
    asks: "The file doesn't call its own marks suspect.",
    check: ({ file, catalog }) =>
      faultIf(file.dict(catalog.get("MarkInfo")).get("Suspects") === true, "Suspects"),
    fault: "It does.",
    plant: ({ file, catalog }) => file.dict(catalog.get("MarkInfo")).set("Suspects", true),
  },
  {
    id: "PDF/UA-1 18-001, 18-002",
    asks: "Texts that are artifacts are headers, footers or heads of tables drawn again, and marked as belonging to the page; nothing else is, but dots before a tab stop and blanks.",
    check: (pdf) =>
      shownIn(pdf).flatMap(({ codes, marks, font }) => {
        const mark = marks.find(isArtifact);
        if (mark === undefined || codes.length === 0) return [];
        const texts = codes.map((code) => unicodeOf(pdf, font).get(code)).join("");
        const properties = mark.operands[1];
        const kind = properties instanceof Map ? nameOf(properties.get("Type")) : undefined;
        return faultIf(kind !== "Pagination" && !/^[.·_\-\s]*$/.test(texts), texts);
      }),
    fault: "A paragraph is called an artifact of layout.",
    plant: (pdf) => {
      const { operations, at } = firstContent(pdf);
      const properties = new Map([["Type", new PdfName("Layout")]]);
      operations[at]?.operands.splice(0, 2, new PdfName("Artifact"), properties);
    },
  },
];

/** For planting: where the first content of an element begins on the first page. */
function firstContent(pdf: CheckedPdf): { readonly operations: Operation[]; readonly at: number } {
  const { operations } = firstPage(pdf);
  return {
    operations,
    at: operations.findIndex((each) => each.operator === "BDC" && idOf(each) !== undefined),
  };
}

function parentTreeFaults(pdf: CheckedPdf): readonly string[] {
  const { file, catalog, pages } = pdf;
  const entries = file.array(
    file.dict(file.dict(catalog.get("StructTreeRoot")).get("ParentTree")).get("Nums"),
  );
  const drawn = pieceTexts(pdf);
  const holders = new Map(
    structureOf(pdf).flatMap(({ number, pieces }) => pieces.map((piece) => [piece, number])),
  );
  const lost = pages.flatMap(({ dict, number }) => {
    const at = entries.findIndex((entry, index) => index % 2 === 0 && entry === dict.get("StructParents"));
    const parents = at === -1 ? [] : file.array(entries[at + 1]);
    const own = [...drawn.keys()].filter((piece) => piece.startsWith(`${number}/`));
    return own.flatMap((piece) => {
      const parent = parents[Number(piece.split("/")[1])];
      const isRight = parent instanceof PdfRef && parent.number === holders.get(piece);
      return faultIf(!isRight, piece);
    });
  });
  return [
    ...lost,
    ...[...holders.keys()].flatMap((piece) => faultIf(!drawn.has(piece), `${piece} isn't drawn`)),
  ];
}

function nestingFaults(
  { pages }: CheckedPdf,
  isFault: (outer: Operation, inner: Operation) => boolean,
): readonly string[] {
  return pages.flatMap(({ operations }) => {
    const open: Operation[] = [];
    return operations.flatMap((operation) => {
      if (operation.operator === "EMC") open.pop();
      if (operation.operator !== "BDC" && operation.operator !== "BMC") return [];
      const faults = open.filter((outer) => isFault(outer, operation));
      open.push(operation);
      return faults.map(() => "nested marks");
    });
  });
}
