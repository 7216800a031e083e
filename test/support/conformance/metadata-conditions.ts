/** Conditions of PDF/A-2 and of PDF/UA-1 to what a file says of itself (ISO 19005-2, 6.6 and 6.7.4; Matterhorn Protocol 06, 07, 11). */

import { parseXml } from "../../../src/word/xml.ts";
import { PdfBytes } from "../pdf-objects.ts";
import { type CheckedPdf, nameOf } from "./checked-pdf.ts";
import { type Condition, faultIf } from "./condition.ts";

export const metadataConditions: readonly Condition[] = [
  {
    id: "PDF/A-2 6.6.2.1-1 · PDF/UA-1 06-001",
    asks: "The catalogue has metadata in XML, plain in the file.",
    check: ({ file, catalog }) => {
      const dict = file.dict(catalog.get("Metadata"));
      const kinds = `${nameOf(dict.get("Type"))} ${nameOf(dict.get("Subtype"))}`;
      return faultIf(kinds !== "Metadata XML" || dict.has("Filter"), "no metadata");
    },
    fault: "The entry is taken out.",
    plant: ({ catalog }) => catalog.delete("Metadata"),
  },
  {
    id: "PDF/A-2 6.6.2.1-2",
    asks: "The packet's header tells neither its length nor its encoding.",
    check: ({ xmp }) =>
      faultIf(!/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(xmp), "packet header"),
    fault: "It tells its encoding.",
    plant: (pdf) => substitute(pdf, 'czkc9d"?>', 'czkc9d" encoding="UTF-8"?>'),
  },
  {
    id: "PDF/A-2 6.6.2.1-4",
    asks: "The metadata are well-formed XML.",
    check: ({ xmp }) => faultIf(!("name" in parsed(xmp)), "not well-formed"),
    fault: "A tag isn't closed.",
    plant: (pdf) => substitute(pdf, "</rdf:Alt>", ""),
  },
  {
    id: "PDF/A-2 6.6.2.3-4",
    asks: "The name that PDF/A doesn't know, PDF/UA's, is described as the standard asks: schema, namespace, prefix; name, type, category, description.",
    check: ({ xmp }) =>
      extensionFields.flatMap((field) =>
        faultIf(!new RegExp(`<${field}</${field.split(">")[0]}>`).test(xmp), field),
      ),
    fault: "Its type isn't told.",
    plant: (pdf) => substitute(pdf, "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>", ""),
  },
  {
    id: "PDF/A-2 6.6.2.3-7",
    asks: "All other names are those of schemas that the standard knows.",
    check: ({ xmp }) => {
      const body = xmp.replace(/<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/s, "");
      const names = [...body.matchAll(/<([a-zA-Z]+:[a-zA-Z]+)/g)].map(([, name = ""]) => name);
      return names.flatMap((name) => faultIf(!knownNames.has(name), name));
    },
    fault: "A name of our own is added.",
    plant: (pdf) => substitute(pdf, "<pdf:Producer>", "<pdf:Office>x</pdf:Office><pdf:Producer>"),
  },
  {
    id: "PDF/A-2 6.6.3",
    asks: "The information dictionary says the same: title, programs, dates.",
    check: informationFaults,
    fault: "The title differs.",
    plant: ({ file }) => file.dict(file.trailer.get("Info")).set("Title", new PdfBytes(Buffer.from("Other"))),
  },
  {
    id: "PDF/A-2 6.6.4-1",
    asks: "The file says that it keeps part 2 of ISO 19005, level A, in the schema for that.",
    check: ({ xmp }) =>
      [
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
      ].flatMap((wanted) => faultIf(!xmp.includes(wanted), wanted)),
    fault: "The level isn't told.",
    plant: (pdf) => substitute(pdf, "<pdfaid:conformance>A</pdfaid:conformance>", ""),
  },
  {
    id: "PDF/A-2 6.7.4 · PDF/UA-1 11-001, 11-002, 11-003, 11-006",
    asks: "The language of all texts, of bookmarks and of metadata is told for the whole file.",
    check: ({ file, catalog }) => {
      const lang = file.resolve(catalog.get("Lang"));
      return faultIf(!(lang instanceof PdfBytes) || !/^[a-z]{2}(-[A-Z]{2})?$/.test(lang.text), "language");
    },
    fault: "It isn't told.",
    plant: ({ catalog }) => catalog.delete("Lang"),
  },
  {
    id: "PDF/UA-1 06-002",
    asks: "The metadata say that the file keeps part 1 of ISO 14289.",
    check: ({ xmp }) =>
      ['xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', "<pdfuaid:part>1</pdfuaid:part>"].flatMap(
        (wanted) => faultIf(!xmp.includes(wanted), wanted),
      ),
    fault: "They don't.",
    plant: (pdf) => substitute(pdf, "<pdfuaid:part>1</pdfuaid:part>", ""),
  },
  {
    id: "PDF/UA-1 06-003",
    asks: "The metadata have a title, and it isn't blank.",
    check: ({ xmp }) => faultIf(titleOf(xmp).trim() === "", "no title"),
    fault: "It is blank.",
    plant: (pdf) => {
      pdf.xmp = pdf.xmp.replace(/(x-default">)[^<]*/, "$1");
    },
  },
  {
    id: "PDF/UA-1 07-001, 07-002",
    asks: "A viewer shows the title and not the file's name.",
    check: ({ file, catalog }) =>
      faultIf(file.dict(catalog.get("ViewerPreferences")).get("DisplayDocTitle") !== true, "DisplayDocTitle"),
    fault: "It shows the file's name.",
    plant: ({ file, catalog }) => file.dict(catalog.get("ViewerPreferences")).set("DisplayDocTitle", false),
  },
];

const extensionFields = [
  "pdfaSchema:schema>[^<]+",
  "pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/",
  "pdfaSchema:prefix>pdfuaid",
  "pdfaProperty:name>part",
  "pdfaProperty:valueType>Integer",
  "pdfaProperty:category>internal",
  "pdfaProperty:description>[^<]+",
];

const knownNames = new Set([
  "x:xmpmeta",
  "rdf:RDF",
  "rdf:Description",
  "rdf:Alt",
  "rdf:li",
  "dc:title",
  "xmp:CreatorTool",
  "xmp:CreateDate",
  "xmp:ModifyDate",
  "pdf:Producer",
  "pdfaid:part",
  "pdfaid:conformance",
  "pdfuaid:part",
]);

function substitute(pdf: CheckedPdf, from: string, to: string): void {
  if (!pdf.xmp.includes(from)) throw new Error(`can't substitute ${from}`);
  pdf.xmp = pdf.xmp.replace(from, to);
}

function parsed(xmp: string): object {
  const body = xmp.slice(xmp.indexOf("<x:xmpmeta"), xmp.lastIndexOf("<?xpacket"));
  try {
    return parseXml(Buffer.from(body));
  } catch {
    return {};
  }
}

function titleOf(xmp: string): string {
  const [, title = ""] = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</.exec(xmp) ?? [];
  return title.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function informationFaults({ file, xmp }: CheckedPdf): readonly string[] {
  const info = file.dict(file.trailer.get("Info"));
  const said = (name: string): string => {
    const value = file.resolve(info.get(name));
    return value instanceof PdfBytes ? value.text : "";
  };
  const element = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(xmp)?.[1] ?? "";
  const asDate = (name: string): string => `D:${element(name).replace(/[-T:]/g, "")}`;
  const pairs = [
    [said("Title"), titleOf(xmp)],
    [said("Creator"), element("xmp:CreatorTool")],
    [said("Producer"), element("pdf:Producer")],
    [said("CreationDate"), asDate("xmp:CreateDate")],
    [said("ModDate"), asDate("xmp:ModifyDate")],
  ];
  return pairs.flatMap(([one = "", other = ""]) => faultIf(one !== other || one === "", `${one}, ${other}`));
}
