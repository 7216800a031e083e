/** Conditions of PDF/A-2 to what is drawn on the pages, and to its colours (ISO 19005-2, 6.2.2 to 6.2.10). */

import { type PdfDict, PdfName, PdfRef } from "../pdf-objects.ts";
import { type CheckedPdf, dictsOf, firstPage, insertBefore, nameOf, streamDictsOf } from "./checked-pdf.ts";
import { type Condition, faultIf } from "./condition.ts";

export const graphicsConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.2.2-1",
    asks: "Contents hold only operators of ISO 32000-1.",
    check: ({ pages }) =>
      pages.flatMap(({ operations }) =>
        operations.flatMap(({ operator }) => faultIf(!operators.has(operator), operator)),
      ),
    fault: "An operator of another language is added.",
    plant: (pdf) => insertBefore(firstPage(pdf), "q", { operator: "show", operands: [] }),
  },
  {
    id: "PDF/A-2 6.2.2-2",
    asks: "Every page has resources of its own, with all fonts, states and pictures that its content names.",
    check: resourceFaults,
    fault: "A page's resources lose their fonts.",
    plant: (pdf) => pdf.file.dict(firstPage(pdf).dict.get("Resources")).delete("Font"),
  },
  {
    id: "PDF/A-2 6.2.3-1",
    asks: "The colour profile is one of a screen or printer for RGB, of an ICC version below 5.",
    check: (pdf) => {
      const profile = profileOf(pdf);
      const kind = profile.toString("latin1", 12, 20);
      const isValid = ["mntrRGB ", "prtrRGB "].includes(kind) && (profile[8] ?? 9) < 5;
      return faultIf(!isValid || profile.readUInt32BE(0) !== profile.length, `profile ${kind}`);
    },
    fault: "The profile is that of a camera.",
    plant: (pdf) => {
      profileOf(pdf).write("scnr", 12);
    },
  },
  {
    id: "PDF/A-2 6.2.3-2",
    asks: "There is one output intent, for PDF/A, with a profile of three components and without a reference to an outer one.",
    check: (pdf) => {
      const intents = intentsOf(pdf);
      const isOne = intents.length === 1 && nameOf(intents[0]?.get("S")) === "GTS_PDFA1";
      const profile = pdf.file.dict(intents[0]?.get("DestOutputProfile"));
      return faultIf(
        !isOne || profile.get("N") !== 3 || intents[0]?.has("DestOutputProfileRef") === true,
        "output intent",
      );
    },
    fault: "The intent is one for prepress.",
    plant: (pdf) => intentsOf(pdf)[0]?.set("S", new PdfName("GTS_PDFX")),
  },
  {
    id: "PDF/A-2 6.2.4.3-2",
    asks: "Colours are RGB or grey of the device, which the output intent explains.",
    check: (pdf) => {
      const hasProfile = intentsOf(pdf).some((intent) => intent.has("DestOutputProfile"));
      return pdf.pages.flatMap(({ operations }) =>
        operations.flatMap(({ operator, operands }) => {
          const space = colourSpaceOf(operator, operands[0] ?? null);
          if (space === undefined) return [];
          return faultIf(!hasProfile || !["DeviceRGB", "DeviceGray"].includes(space), space);
        }),
      );
    },
    fault: "The output intent loses its profile.",
    plant: (pdf) => intentsOf(pdf)[0]?.delete("DestOutputProfile"),
  },
  {
    id: "PDF/A-2 6.2.4.3-4",
    asks: "The colours of pictures are RGB or grey of the device, or numbers of such colours.",
    check: (pdf) =>
      picturesIn(pdf).flatMap((picture) => {
        const space = pdf.file.resolve(picture.get("ColorSpace"));
        const base = Array.isArray(space) && nameOf(space[0]) === "Indexed" ? space[1] : space;
        return faultIf(!["DeviceRGB", "DeviceGray"].includes(nameOf(base) ?? ""), "picture");
      }),
    fault: "A picture is in CMYK.",
    plant: (pdf) => picturesIn(pdf)[0]?.set("ColorSpace", new PdfName("DeviceCMYK")),
  },
  {
    id: "PDF/A-2 6.2.4.3-3",
    asks: "No colour is CMYK.",
    check: ({ pages }) =>
      pages.flatMap(({ operations }) =>
        operations.flatMap(({ operator, operands }) =>
          faultIf(colourSpaceOf(operator, operands[0] ?? null) === "DeviceCMYK", operator),
        ),
      ),
    fault: "A colour is set in CMYK.",
    plant: (pdf) => insertBefore(firstPage(pdf), "q", { operator: "k", operands: [0, 0, 0, 1] }),
  },
  ...["TR", "HTP", "HT"].map(
    (key, index): Condition => ({
      id: `PDF/A-2 6.2.5-${[1, 3, 4][index]}`,
      asks: `No graphics state has the entry ${key}.`,
      check: (pdf) => statesOf(pdf).flatMap((state) => faultIf(state.has(key), key)),
      fault: "A state gets one.",
      plant: (pdf) => addState(pdf, key, "Identity"),
    }),
  ),
  {
    id: "PDF/A-2 6.2.5-2",
    asks: "No graphics state has a transfer function TR2 but the default.",
    check: (pdf) =>
      statesOf(pdf).flatMap((state) =>
        faultIf(state.has("TR2") && nameOf(state.get("TR2")) !== "Default", "TR2"),
      ),
    fault: "A state gets one.",
    plant: (pdf) => addState(pdf, "TR2", "Identity"),
  },
  ...["Alternates", "OPI", "Interpolate"].map(
    (key, index): Condition => ({
      id: `PDF/A-2 6.2.8-${index + 1}`,
      asks: `No picture has the entry ${key}.`,
      check: (pdf) => picturesIn(pdf).flatMap((picture) => faultIf(picture.has(key), key)),
      fault: "A picture gets it.",
      plant: (pdf) => picturesIn(pdf)[0]?.set(key, true),
    }),
  ),
  {
    id: "PDF/A-2 6.2.10-1",
    asks: "Nothing is blended but in the normal way.",
    check: (pdf) =>
      statesOf(pdf).flatMap((state) =>
        faultIf(state.has("BM") && nameOf(state.get("BM")) !== "Normal", "BM"),
      ),
    fault: "A state blends by multiplying in a way that doesn't exist.",
    plant: (pdf) => addState(pdf, "BM", "Multiplied"),
  },
  {
    id: "PDF/A-2 6.2.9-2 · PDF/UA-1 30-001",
    asks: "No content is fetched from another file, nor in PostScript.",
    check: (pdf) =>
      streamDictsOf(pdf).flatMap((dict) =>
        faultIf(dict.has("Ref") || nameOf(dict.get("Subtype")) === "PS", "XObject"),
      ),
    fault: "A stream is a reference to another file.",
    plant: (pdf) => streamDictsOf(pdf)[0]?.set("Ref", new Map()),
  },
];

/** Operators of ISO 32000-1, annex A, without those of inline images, shadings and glyph procedures, which nobody draws. */
const operators = new Set(
  "b B b* B* BDC BMC BT c cm cs CS d Do EMC ET f f* g G gs h i j J k K l m M n q Q re rg RG ri s S sc SC scn SCN T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split(
    " ",
  ),
);

const colourOperators: Readonly<Record<string, string>> = {
  rg: "DeviceRGB",
  RG: "DeviceRGB",
  g: "DeviceGray",
  G: "DeviceGray",
  k: "DeviceCMYK",
  K: "DeviceCMYK",
};

function colourSpaceOf(operator: string, operand: unknown): string | undefined {
  if (operator === "cs" || operator === "CS") return operand instanceof PdfName ? operand.name : "unknown";
  return colourOperators[operator];
}

function intentsOf({ file, catalog }: CheckedPdf): readonly PdfDict[] {
  return file.array(catalog.get("OutputIntents")).map((intent) => file.dict(intent));
}

/** The profile's bytes, the same each time. */
function profileOf(pdf: CheckedPdf): Buffer {
  const reference = intentsOf(pdf)[0]?.get("DestOutputProfile");
  const known = profiles.get(pdf);
  if (known !== undefined) return known;
  const profile = Buffer.from(pdf.file.stream(reference instanceof PdfRef ? reference : null));
  profiles.set(pdf, profile);
  return profile;
}

const profiles = new WeakMap<CheckedPdf, Buffer>();

function picturesIn(pdf: CheckedPdf): readonly PdfDict[] {
  return streamDictsOf(pdf).filter((dict) => nameOf(dict.get("Subtype")) === "Image");
}

function statesOf(pdf: CheckedPdf): readonly PdfDict[] {
  return dictsOf(pdf).filter((dict) => nameOf(dict.get("Type")) === "ExtGState");
}

/** No page names a state of its own. */
function addState(pdf: CheckedPdf, key: string, value: string): void {
  const state: PdfDict = new Map([
    ["Type", new PdfName("ExtGState")],
    [key, new PdfName(value)],
  ]);
  pdf.file.dict(firstPage(pdf).dict.get("Resources")).set("ExtGState", new Map([["Gs1", state]]));
}

function resourceFaults({ file, pages }: CheckedPdf): readonly string[] {
  return pages.flatMap(({ dict, operations }) => {
    const resources = file.dict(dict.get("Resources"));
    const used = operations.flatMap(({ operator, operands }) => {
      const kind = resourceKinds[operator];
      const name = nameOf(operands[0]);
      return kind === undefined || name === undefined ? [] : [[kind, name] as const];
    });
    return [
      ...faultIf(resources.size === 0, "no resources"),
      ...used.flatMap(([kind, name]) =>
        faultIf(!file.dict(resources.get(kind)).has(name), `${kind} ${name}`),
      ),
    ];
  });
}

const resourceKinds: Readonly<Record<string, string>> = { Tf: "Font", gs: "ExtGState", Do: "XObject" };
