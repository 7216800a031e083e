/** Conditions of PDF/A-2 to the file's bytes, strings, names and streams (ISO 19005-2, 6.1). */

import { PdfBytes, type PdfDict, PdfName, PdfParser } from "../pdf-objects.ts";
import {
  type CheckedPdf,
  firstPage,
  insertAfter,
  nameOf,
  overwrite,
  streamDictsOf,
  valuesOf,
} from "./checked-pdf.ts";
import { type Condition, faultIf } from "./condition.ts";

export const fileConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.1.2-1",
    asks: "The file begins with `%PDF-1.n` and one end of line.",
    check: ({ bytes }) => faultIf(!/^%PDF-1\.[0-7]\n/.test(latin1(bytes, 0, 20)), "no header"),
    fault: "The version is 2.0.",
    plant: (pdf) => overwrite(pdf, "%PDF-1.7", "%PDF-2.0"),
  },
  {
    id: "PDF/A-2 6.1.2-2",
    asks: "The second line is a comment with four bytes above 127.",
    check: ({ bytes }) =>
      faultIf(!/^%PDF-...\n%[\x80-\xff]{4}/.test(latin1(bytes, 0, 20)), "no binary comment"),
    fault: "The bytes are letters.",
    plant: (pdf) => overwrite(pdf, "\n%\xff\xff\xff\xff", "\n%abcd"),
  },
  {
    id: "PDF/A-2 6.1.3-1",
    asks: "The trailer has an ID of two strings.",
    check: ({ file }) => {
      const parts = file.array(file.trailer.get("ID"));
      const isId =
        parts.length === 2 && parts.every((part) => part instanceof PdfBytes && part.bytes.length > 0);
      return faultIf(!isId, "no ID");
    },
    fault: "The ID is taken out.",
    plant: ({ file }) => file.trailer.delete("ID"),
  },
  {
    id: "PDF/A-2 6.1.3-2 · PDF/UA-1 26-001, 26-002",
    asks: "Nothing is encrypted.",
    check: ({ file }) => faultIf(file.trailer.has("Encrypt"), "Encrypt in the trailer"),
    fault: "The trailer names an encryption dictionary.",
    plant: ({ file }) => file.trailer.set("Encrypt", new Map()),
  },
  {
    id: "PDF/A-2 6.1.3-3",
    asks: "Nothing follows the last end-of-file marker but one end of line.",
    check: ({ bytes }) => faultIf(!/%%EOF\r?\n?$/.test(latin1(bytes, -8)), "data after %%EOF"),
    fault: "A line is added.",
    plant: (pdf) => {
      pdf.bytes = Buffer.concat([pdf.bytes, Buffer.from("more\n")]);
    },
  },
  {
    id: "PDF/A-2 6.1.4-2",
    asks: "The cross-reference table follows its keyword after one end of line, and leads to every object.",
    check: crossReferenceFaults,
    fault: "An offset is too large by one.",
    plant: (pdf) => {
      const at = pdf.bytes.lastIndexOf("xref\n0 ") + 5;
      const entry = pdf.bytes.indexOf(" 00000 n", at) - 1;
      pdf.bytes[entry] = pdf.bytes[entry] === 0x39 ? 0x38 : (pdf.bytes[entry] ?? 0) + 1;
    },
  },
  {
    id: "PDF/A-2 6.1.6-1",
    asks: "Hexadecimal strings have an even number of digits and nothing but digits.",
    check: ({ bytes, file, pages }) => {
      const contents = pages.map(({ dict }) => file.stream(dict.get("Contents")).toString("latin1"));
      const strings = [sourceWithoutStreams(bytes), ...contents].flatMap((source) => [
        ...source.matchAll(/(?<!<)<([^<>]*)>(?!>)/g),
      ]);
      return strings.flatMap(([, hex = ""]) =>
        faultIf(!/^([\dA-Fa-f]{2})*$/.test(hex.replace(/\s/g, "")), `string <${hex}>`),
      );
    },
    fault: "A digit of the ID becomes a letter.",
    plant: (pdf) => {
      const at = pdf.bytes.lastIndexOf("/ID [<") + 6;
      pdf.bytes.write("x", at);
    },
  },
  {
    id: "PDF/A-2 6.1.7-1",
    asks: "The length of every stream is what its dictionary says.",
    check: ({ bytes }) =>
      streamsIn(bytes).flatMap(({ dict, start }) => {
        const length = dict.get("Length");
        const after = typeof length === "number" ? latin1(bytes, start + length, start + length + 12) : "";
        return faultIf(!/^\r?\nendstream\n/.test(after), `stream at ${start}`);
      }),
    fault: "A length is told too long.",
    plant: (pdf) => {
      const [, digits = ""] = /\/Length (\d+)/.exec(latin1(pdf.bytes)) ?? [];
      overwrite(pdf, `/Length ${digits}`, `/Length ${"9".repeat(digits.length)}`);
    },
  },
  {
    id: "PDF/A-2 6.1.7-2",
    asks: "`stream` is followed by a line feed, `endstream` preceded by an end of line.",
    check: ({ bytes }) => {
      const source = latin1(bytes);
      const ends = [...source.matchAll(/endstream\nendobj/g)].filter(
        ({ index }) => !/[\r\n]/.test(source[index - 1] ?? ""),
      );
      const starts = [...source.matchAll(/>>\s+stream(?!\r?\n)/g)];
      return [...ends, ...starts].map(({ index }) => `spacing at ${index}`);
    },
    fault: "The end of line before `endstream` becomes a blank.",
    plant: (pdf) => overwrite(pdf, "\nendstream\nendobj", " endstream\nendobj"),
  },
  {
    id: "PDF/A-2 6.1.7-3",
    asks: "Streams are in the file itself.",
    check: (pdf) =>
      streamDictsOf(pdf).flatMap((dict) =>
        ["F", "FFilter", "FDecodeParms"].flatMap((key) => faultIf(dict.has(key), key)),
      ),
    fault: "A stream names another file.",
    plant: (pdf) => streamDictsOf(pdf)[0]?.set("F", new PdfBytes(Buffer.from("other.bin"))),
  },
  {
    id: "PDF/A-2 6.1.7-4",
    asks: "Streams are deflated, or pictures as they came (JPEG): no LZW, no filter that the standard doesn't know.",
    check: (pdf) =>
      streamDictsOf(pdf).flatMap((dict) => {
        const filter = pdf.file.resolve(dict.get("Filter"));
        const filters = Array.isArray(filter) ? filter : [filter];
        return filters.flatMap((each) =>
          faultIf(each !== null && !["FlateDecode", "DCTDecode"].includes(nameOf(each) ?? ""), "filter"),
        );
      }),
    fault: "A stream is said to be LZW.",
    plant: (pdf) => streamDictsOf(pdf)[0]?.set("Filter", new PdfName("LZWDecode")),
  },
  {
    id: "PDF/A-2 6.1.8-1",
    asks: "Names are valid UTF-8 (here: ASCII).",
    check: (pdf) => namesIn(pdf).flatMap((name) => faultIf(!/^[\x21-\x7e]*$/.test(name), name)),
    fault: "A font's name has a byte of Latin-1.",
    plant: (pdf) => valueWith(pdf, "BaseFont").set("BaseFont", new PdfName("Tin\xf6s")),
  },
  {
    id: "PDF/A-2 6.1.9-1",
    asks: "Objects are set apart by single blanks and ends of line.",
    check: ({ bytes, file }) => {
      const count = [...latin1(bytes).matchAll(/\n\d+ \d+ obj\n/g)].length;
      const ends = [...latin1(bytes).matchAll(/\nendobj\n/g)].length;
      return faultIf(
        count !== file.objects.size || ends !== count,
        `${file.objects.size} objects, ${count} well spaced`,
      );
    },
    fault: "A blank stands after `obj`.",
    plant: (pdf) => overwrite(pdf, " obj\n", " obj "),
  },
  {
    id: "PDF/A-2 6.1.13-1",
    asks: "Integers fit into 32 bits.",
    check: (pdf) =>
      valuesOf(pdf).flatMap((value) =>
        faultIf(typeof value === "number" && (value > 2147483647 || value < -2147483648), String(value)),
      ),
    fault: "A page's key is 2147483648.",
    plant: (pdf) => firstPage(pdf).dict.set("StructParents", 2147483648),
  },
  {
    id: "PDF/A-2 6.1.13-3",
    asks: "Strings are no longer than 32767 bytes.",
    check: (pdf) =>
      valuesOf(pdf).flatMap((value) =>
        faultIf(value instanceof PdfBytes && value.bytes.length > 32767, "string"),
      ),
    fault: "The title is 32768 bytes long.",
    plant: ({ file }) => file.dict(file.trailer.get("Info")).set("Title", new PdfBytes(Buffer.alloc(32768))),
  },
  {
    id: "PDF/A-2 6.1.13-4",
    asks: "Names are no longer than 127 bytes.",
    check: (pdf) => namesIn(pdf).flatMap((name) => faultIf(name.length > 127, name)),
    fault: "A font's name has 128.",
    plant: (pdf) => valueWith(pdf, "BaseFont").set("BaseFont", new PdfName("n".repeat(128))),
  },
  {
    id: "PDF/A-2 6.1.13-8",
    asks: "Graphics states are nested no deeper than 28, and each that is saved is restored.",
    check: ({ pages }) =>
      pages.flatMap(({ operations }) => nestingFaults(operations.map(({ operator }) => operator))),
    fault: "A state is saved 29 times.",
    plant: (pdf) => {
      const page = firstPage(pdf);
      for (let index = 0; index < 29; index += 1) {
        insertAfter(page, "q", { operator: "q", operands: [] });
        insertAfter(page, "Q", { operator: "Q", operands: [] });
      }
    },
  },
  {
    id: "PDF/A-2 6.1.13-11",
    asks: "Pages are between 3 and 14400 units wide and high.",
    check: ({ file, pages }) =>
      pages.flatMap(({ dict }) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = file
          .array(dict.get("MediaBox"))
          .map((side) => file.number(side));
        return [right - left, top - bottom].flatMap((size) =>
          faultIf(!(size >= 3 && size <= 14400), `${size}`),
        );
      }),
    fault: "A page is 2 units wide.",
    plant: (pdf) => firstPage(pdf).dict.set("MediaBox", [0, 0, 2, 842]),
  },
];

function latin1(bytes: Buffer, start = 0, end = bytes.length): string {
  return bytes.subarray(start, end).toString("latin1");
}

function crossReferenceFaults({ bytes }: CheckedPdf): readonly string[] {
  const source = latin1(bytes);
  const [, start = ""] = /startxref\n(\d+)\n%%EOF\n$/.exec(source) ?? [];
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer\n/.exec(source.slice(Number(start)));
  if (table === null) return ["no cross-reference table"];
  const entries = (table[2] ?? "").match(/.{20}/gs) ?? [];
  const lost = entries.slice(1).flatMap((entry, index) => {
    const at = Number(entry.slice(0, 10));
    return faultIf(!source.startsWith(`${index + 1} 0 obj\n`, at), `object ${index + 1}`);
  });
  return [...faultIf(entries.length !== Number(table[1]), "number of entries"), ...lost];
}

function streamsIn(bytes: Buffer): readonly { readonly dict: PdfDict; readonly start: number }[] {
  const source = latin1(bytes);
  return [...source.matchAll(/\n\d+ \d+ obj\n(?=<<)/g)].flatMap(({ 0: head, index }) => {
    const parser = new PdfParser(source, index + head.length);
    const dict = parser.value();
    const start = parser.streamStart();
    return dict instanceof Map && start !== undefined ? [{ dict, start }] : [];
  });
}

function sourceWithoutStreams(bytes: Buffer): string {
  return latin1(bytes)
    .replace(/\nstream\n.*?\nendstream\n/gs, "\n")
    .replace(/\((?:[^()\\]|\\.)*\)/gs, "()");
}

function namesIn(pdf: CheckedPdf): readonly string[] {
  return valuesOf(pdf).flatMap((value) => {
    if (value instanceof Map) return [...value.keys()];
    return value instanceof PdfName ? [value.name] : [];
  });
}

function nestingFaults(operators: readonly string[]): readonly string[] {
  let depth = 0;
  let deepest = 0;
  for (const operator of operators) {
    if (operator === "q") depth += 1;
    if (operator === "Q") depth -= 1;
    deepest = Math.max(deepest, depth);
    if (depth < 0) return ["a state is restored that was not saved"];
  }
  return [...faultIf(deepest > 28, `nested ${deepest} deep`), ...faultIf(depth !== 0, "a state stays saved")];
}

function valueWith(pdf: CheckedPdf, key: string): PdfDict {
  const found = valuesOf(pdf).find((value) => value instanceof Map && value.has(key));
  if (!(found instanceof Map)) throw new Error(`nothing has a ${key}`);
  return found;
}
