/** The pictures in a part's XML, made to stand by themselves: they must mean the same in any template. */

const drawings = /<w:drawing(?:\s[^>]*)?>[\s\S]*?<\/w:drawing>/g;

/** What the prefixes in a picture stand for, as all word processors write them. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
]);

/** Declares in each picture what its prefixes stand for; Word's marks of editing go. Other drawings stay as they are. */
export function declarePictures(xml: string): string {
  return xml.replace(drawings, (drawing) => (isPicture(drawing) ? declare(withoutMarks(drawing)) : drawing));
}

/** What is left of a part's XML beside its pictures. */
export function withoutPictures(xml: string): string {
  return xml.replace(drawings, (drawing) => (isPicture(drawing) ? "" : drawing));
}

/** The ids of the relationships that lead to the pictures, each once. */
export function pictureIds(xml: string): readonly string[] {
  const pictures = [...xml.matchAll(drawings)].map(([drawing]) => drawing).filter(isPicture);
  const ids = pictures.flatMap((picture) => [...picture.matchAll(embedded)].map(([, , id]) => id ?? ""));
  return [...new Set(ids)];
}

/** @returns the XML with other ids */
export function renamePictures(xml: string, idOf: (id: string) => string): string {
  return xml.replace(embedded, (_, before: string, id: string) => `${before}${idOf(id)}"`);
}

const embedded = /(\sr:embed=")([^"]*)"/g;

/** In the line, from the file itself, of nothing that a template would have to know. */
function isPicture(drawing: string): boolean {
  const stripped = withoutMarks(drawing);
  const isInline = /<wp:inline[\s>]/.test(stripped) && /<pic:pic[\s>]/.test(stripped);
  const isLinked = /\sr:(?!embed=)[\w.-]+=/.test(stripped);
  return isInline && !isLinked && isUnderstood(stripped);
}

function isUnderstood(drawing: string): boolean {
  const declared = [...drawing.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)];
  const known = new Set(["w", "xml", "xmlns", ...namespaces.keys(), ...declared.map(([, prefix]) => prefix)]);
  const used = [...drawing.matchAll(/(?:<\/?|\s)([\w.-]+):[\w.-]+(?=[\s=/>])/g)].map(([, prefix]) => prefix);
  const usual = declared.every(([, prefix = "", uri]) => (namespaces.get(prefix) ?? uri) === uri);
  return usual && used.every((prefix) => known.has(prefix));
}

/** Ids that newer versions of Word give while somebody edits. */
function withoutMarks(drawing: string): string {
  return drawing.replace(/\swp14:\w+="[^"]*"/g, "");
}

function declare(drawing: string): string {
  const [tag = ""] = /^<w:drawing[^>]*/.exec(drawing) ?? [];
  const missing = [...namespaces].filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`));
  const declarations = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
  return `${tag}${declarations}${drawing.slice(tag.length)}`;
}
