/** Conditions of PDF/A-2 level A and of PDF/UA-1 to the elements of the structure (ISO 19005-2, 6.7; Matterhorn Protocol 02, 09, 13 to 16). */

import { PdfBytes, PdfName, PdfRef, type PdfValue } from "../pdf-objects.ts";
import { type CheckedPdf, firstDict, nameOf, type Operation } from "./checked-pdf.ts";
import { attributeOf, type CheckedElement, pieceTexts, structureOf } from "./checked-structure.ts";
import { type Condition, faultIf } from "./condition.ts";
import { isArtifact, shownIn } from "./shown-text.ts";

export const structureConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.7.3-1",
    asks: "The catalogue leads to the structure, whose top is one `Document`.",
    check: (pdf) => {
      const tops = structureOf(pdf).filter(({ parent }) => parent === undefined);
      return faultIf(tops.length !== 1 || tops[0]?.type !== "Document", `${tops.length} tops`);
    },
    fault: "The catalogue loses the way.",
    plant: ({ catalog }) => catalog.delete("StructTreeRoot"),
  },
  {
    id: "PDF/A-2 6.7.3-2",
    asks: "Every element says that it is one, and names its parent.",
    check: (pdf) =>
      structureOf(pdf).flatMap(({ dict, parent, type }) => {
        const up = dict.get("P");
        const isRight = parent === undefined || (up instanceof PdfRef && up.number === parent.number);
        return faultIf(nameOf(dict.get("Type")) !== "StructElem" || !isRight, type);
      }),
    fault: "A paragraph's type is taken out.",
    plant: (pdf) => firstDict(pdf, "S", "P").delete("Type"),
  },
  {
    id: "PDF/A-2 6.7.3-4 · PDF/UA-1 02-001, 02-003, 02-004",
    asks: "All types are standard types of ISO 32000-1, so that none has to be mapped to another.",
    check: (pdf) => [
      ...structureOf(pdf).flatMap(({ type }) => faultIf(!standardTypes.has(type), type)),
      ...faultIf(pdf.file.dict(pdf.catalog.get("StructTreeRoot")).has("RoleMap"), "RoleMap"),
    ],
    fault: "A paragraph is of a type of our own.",
    plant: (pdf) => firstDict(pdf, "S", "P").set("S", new PdfName("Paragraph")),
  },
  {
    id: "PDF/UA-1 09-001, 09-002",
    asks: "Read along the structure, the texts are those of the Word file, all of them and in its order.",
    check: (pdf) => {
      const drawn = pieceTexts(pdf);
      const read = structureOf(pdf).flatMap(({ pieces }) => pieces.map((piece) => drawn.get(piece) ?? ""));
      return faultIf(read.join("").replace(/\s/g, "") !== pdf.written, "another text");
    },
    fault: "Two elements change places.",
    plant: (pdf) => {
      const kids = pdf.file.array(firstDict(pdf, "S", "Part").get("K")) as PdfValue[];
      kids.unshift(...kids.splice(1, 1));
    },
  },
  {
    id: "PDF/UA-1 09-004",
    asks: "Tables hold rows, rows hold heads and cells, and nothing else does; every row covers all columns.",
    check: (pdf) => [
      ...placeFaults(pdf, { Table: ["TR"], TR: ["TH", "TD"] }, { TR: ["Table"], TH: ["TR"], TD: ["TR"] }),
      ...gridFaults(pdf),
    ],
    fault: "A cell covers a column more than the table has.",
    plant: (pdf) => firstDict(pdf, "S", "TD").set("A", new Map([["ColSpan", 2]])),
  },
  {
    id: "PDF/UA-1 09-005",
    asks: "Lists hold items, items hold a label and a body, and nothing else does.",
    check: (pdf) =>
      placeFaults(pdf, { L: ["LI"], LI: ["Lbl", "LBody"] }, { LI: ["L"], Lbl: ["LI"], LBody: ["LI"] }),
    fault: "An item stands in no list.",
    plant: (pdf) => firstDict(pdf, "S", "L").set("S", new PdfName("P")),
  },
  {
    id: "PDF/UA-1 13-004",
    asks: "Every picture that is content is a figure, and says in words what it shows.",
    check: (pdf) => [
      ...structureOf(pdf).flatMap(({ type, dict }) => {
        const words = dict.get("Alt");
        const isTold = words instanceof PdfBytes && words.text.trim() !== "";
        return faultIf(type === "Figure" && !isTold, "Figure");
      }),
      ...untaggedPictures(pdf).map(() => "a picture that is no figure"),
    ],
    fault: "A figure loses its words.",
    plant: (pdf) => firstDict(pdf, "S", "Figure").delete("Alt"),
  },
  {
    id: "PDF/UA-1 7.3 (ISO 32000-1, 14.8.5.4.3)",
    asks: "Every figure tells where on its page it stands.",
    check: (pdf) =>
      structureOf(pdf).flatMap((element) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = pdf.file
          .array(attributeOf(pdf, element, "BBox"))
          .map(Number);
        const isPlace = 0 <= left && left < right && right <= 14400 && 0 <= bottom && bottom < top;
        return faultIf(element.type === "Figure" && !isPlace, "Figure");
      }),
    fault: "A figure stands nowhere.",
    plant: (pdf) => firstDict(pdf, "S", "Figure").delete("A"),
  },
  {
    id: "PDF/UA-1 14-002",
    asks: "The first heading is of the first level.",
    check: (pdf) =>
      partsOf(pdf).flatMap((levels) => faultIf(levels.length > 0 && levels[0] !== 1, `H${levels[0]}`)),
    fault: "It is of the second.",
    plant: (pdf) => firstDict(pdf, "S", "H1").set("S", new PdfName("H2")),
  },
  {
    id: "PDF/UA-1 14-003",
    asks: "No level of headings is left out on the way down.",
    check: (pdf) =>
      partsOf(pdf).flatMap((levels) =>
        levels.flatMap((level, index) => faultIf(level > (levels[index - 1] ?? level) + 1, `H${level}`)),
      ),
    fault: "A heading of the second level becomes one of the sixth.",
    plant: (pdf) => firstDict(pdf, "S", "H2").set("S", new PdfName("H6")),
  },
  {
    id: "PDF/UA-1 14-006, 14-007",
    asks: "Headings have levels: none is plain `H`.",
    check: (pdf) => structureOf(pdf).flatMap(({ type }) => faultIf(type === "H", "H")),
    fault: "One is.",
    plant: (pdf) => firstDict(pdf, "S", "H1").set("S", new PdfName("H")),
  },
  {
    id: "PDF/UA-1 15-003",
    asks: "Every head of a table says what it is the head of.",
    check: (pdf) =>
      structureOf(pdf).flatMap((element) =>
        faultIf(element.type === "TH" && nameOf(attributeOf(pdf, element, "Scope")) !== "Column", "TH"),
      ),
    fault: "One doesn't.",
    plant: (pdf) => firstDict(pdf, "S", "TH").delete("A"),
  },
  {
    id: "PDF/UA-1 16-001",
    asks: "A list whose items have labels says how they count.",
    check: (pdf) =>
      structureOf(pdf).flatMap((element) => {
        const labelled = element.children.some(({ children }) => children.some(({ type }) => type === "Lbl"));
        const numbering = nameOf(attributeOf(pdf, element, "ListNumbering"));
        return faultIf(element.type === "L" && labelled && numbering === undefined, "L");
      }),
    fault: "One doesn't.",
    plant: (pdf) => firstDict(pdf, "ListNumbering", "Decimal").delete("ListNumbering"),
  },
];

const standardTypes = new Set(
  "Document Part H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD Figure".split(" "),
);

function untaggedPictures(pdf: CheckedPdf): readonly Operation[] {
  const inFigure = (operation: Operation): boolean => nameOf(operation.operands[0]) === "Figure";
  return shownIn(pdf)
    .filter(
      ({ operation, marks }) =>
        operation.operator === "Do" && !marks.some(isArtifact) && !marks.some(inFigure),
    )
    .map(({ operation }) => operation);
}

type Places = Readonly<Record<string, readonly string[]>>;

/** @param children which types some types hold, and no others. @param parents which types alone hold some types */
function placeFaults(pdf: CheckedPdf, children: Places, parents: Places): readonly string[] {
  return structureOf(pdf).flatMap((element) => {
    const holds = children[element.type];
    const wrong = holds === undefined ? [] : element.children.filter(({ type }) => !holds.includes(type));
    const isLost = parents[element.type]?.includes(element.parent?.type ?? "") === false;
    const hasContent = holds !== undefined && element.pieces.length > 0;
    return faultIf(wrong.length > 0 || isLost || hasContent, element.type);
  });
}

/** Every place of a table's grid is covered by one cell. */
function gridFaults(pdf: CheckedPdf): readonly string[] {
  return structureOf(pdf)
    .filter(({ type }) => type === "Table")
    .flatMap(({ children }) => {
      const widths = coveredColumns(pdf, children);
      return faultIf(new Set(widths).size !== 1, `rows of ${widths.join(", ")} columns`);
    });
}

function coveredColumns(pdf: CheckedPdf, rows: readonly CheckedElement[]): readonly number[] {
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.children) {
      const span = (name: string): number => Number(attributeOf(pdf, cell, name) ?? 1);
      for (let covered = index; covered < index + span("RowSpan"); covered += 1) {
        widths[covered] = (widths[covered] ?? 0) + span("ColSpan");
      }
    }
  });
  return widths;
}

/** The levels of the headings of each document of a dossier, in reading order. */
function partsOf(pdf: CheckedPdf): readonly (readonly number[])[] {
  const elements = structureOf(pdf);
  const parts = elements.filter(({ type }) => type === "Part");
  const tops = parts.length > 0 ? parts : elements.slice(0, 1);
  const isWithin = (element: CheckedElement | undefined, top: CheckedElement): boolean =>
    element !== undefined && (element.number === top.number || isWithin(element.parent, top));
  return tops.map((top) =>
    elements.flatMap((element) => {
      const level = /^H([1-6])$/.exec(element.type)?.[1];
      return level !== undefined && isWithin(element, top) ? [Number(level)] : [];
    }),
  );
}
