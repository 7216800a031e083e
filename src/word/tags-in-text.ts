/** Finds the tags in a paragraph's text. */

export type TextFinding =
  | { readonly kind: "tag"; readonly written: string; readonly content: string }
  | { readonly kind: "unclosed"; readonly written: string }
  | { readonly kind: "unopened" };

/** In their order, with the braces that have no partner. */
export function tagsInText(text: string): readonly TextFinding[] {
  return [...text.matchAll(/\{\{((?:(?!\{\{|\}\}).)*)(\}\})?|\}\}/gs)].map((match): TextFinding => {
    const [written, content, end] = match;
    if (content === undefined) return { kind: "unopened" };
    return end === undefined
      ? { kind: "unclosed", written: abbreviated(written) }
      : { kind: "tag", written, content };
  });
}

function abbreviated(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
