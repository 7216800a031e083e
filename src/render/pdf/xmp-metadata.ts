/** What a PDF says of itself in XML (XMP, ISO 16684-1). */

export interface DescribedPdf {
  readonly title: string;
  /** The program that made the document. */
  readonly creator: string;
  /** The library that wrote the file. */
  readonly producer: string;
  /** `2025-04-09T12:00:00Z` */
  readonly made: string;
}

/** @returns the whole packet; it says what the file's own information dictionary says */
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
].join(" ");

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
