/** Numbers the drawings of a text entry anew: a loop repeats a picture with its id, which must be unique (ECMA-376, 20.4.2.5). */

/** The XML must be well-formed, with Word's own prefix for drawings. */
export function numberDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\s[^>]*?\bid=")[^"]*(")/g, (_, before: string, after: string) => {
    count += 1;
    return `${before}${count}${after}`;
  });
}
