/** What a PDF says of itself in XML (XMP), and the standards that it keeps (ISO 16684-1; ISO 19005-2, 6.6; ISO 14289-1, 5). */

export interface DescribedPdf {
  readonly title: string;
  /** The program that made the document. */
  readonly creator: string;
  /** The library that wrote the file. */
  readonly producer: string;
  /** `2025-04-09T12:00:00Z` */
  readonly made: string;
}

/** @returns the whole packet; the level claimed is the one whose conditions `docs/conformance.md` lists */
export function xmpMetadata({ title, creator, producer, made }: DescribedPdf): string {
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" ${namespaces}>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${made}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${made}</xmp:ModifyDate>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<pdfaid:part>2</pdfaid:part>`,
    `<pdfaid:conformance>A</pdfaid:conformance>`,
    `<pdfuaid:part>1</pdfuaid:part>`,
    ...extensionSchema,
    `</rdf:Description>`,
    `</rdf:RDF>`,
    `</x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join("\n");
}

const namespaces = [
  `xmlns:dc="http://purl.org/dc/elements/1.1/"`,
  `xmlns:xmp="http://ns.adobe.com/xap/1.0/"`,
  `xmlns:pdf="http://ns.adobe.com/pdf/1.3/"`,
  `xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"`,
  `xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"`,
  `xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"`,
  `xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"`,
  `xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"`,
].join(" ");

/** PDF/A knows no name of PDF/UA: a file that keeps both explains it (ISO 19005-2, 6.6.2.3). */
const extensionSchema = [
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">`,
  `<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>`,
  `<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>`,
  `<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
  `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">`,
  `<pdfaProperty:name>part</pdfaProperty:name>`,
  `<pdfaProperty:valueType>Integer</pdfaProperty:valueType>`,
  `<pdfaProperty:category>internal</pdfaProperty:category>`,
  `<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>`,
  `</rdf:li></rdf:Seq></pdfaSchema:property>`,
  `</rdf:li></rdf:Bag></pdfaExtension:schemas>`,
];

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
