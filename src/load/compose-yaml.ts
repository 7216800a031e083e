/** Parses a YAML text into its one document, in bounded depth and time whatever the text. */

import { Composer, type CST, type Document, type LineCounter, type ParsedNode, Parser } from "yaml";

/** Three times what the deepest record needs. */
const mostDepth = 24;

/** Of a text that is no YAML at all: what comes after so many errors says nothing new. */
const mostErrorTokens = 100;

export type ComposedYaml =
  | { readonly document: Document.Parsed; readonly tooDeepAt?: never; readonly secondDocumentAt?: never }
  | { readonly tooDeepAt: number; readonly document?: never; readonly secondDocumentAt?: never }
  | { readonly secondDocumentAt: number; readonly document?: never; readonly tooDeepAt?: never };

/** The document may have errors; offsets are into the text. */
export function composeYaml(text: string, lines: LineCounter): ComposedYaml {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // The composer calls itself for each level: it must not meet bottomless nesting.
  const tooDeepAt = findTooDeep(tokens);
  if (tooDeepAt !== undefined) return { tooDeepAt };
  const [document, second] = firstDocuments(tokens, text.length);
  if (document === undefined) throw new Error("the composer was told to give a document for any text");
  return second === undefined ? { document } : { secondDocumentAt: second.range[0] };
}

/** Two at the most. */
function firstDocuments(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer<ParsedNode>({
    schema: "core",
    version: "1.2",
    // Comparing each key with all others takes the square of their number; readYamlNode finds duplicates.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(untilHopeless(tokens), true, length)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

interface TokenAtDepth {
  readonly token: CST.Token;
  readonly depth: number;
}

function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting: TokenAtDepth[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > mostDepth) return token.offset;
    for (const inner of innerTokens(token)) waiting.push({ token: inner, depth: depth + 1 });
  }
  return undefined;
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((inner) => inner != null));
}

function untilHopeless(tokens: readonly CST.Token[]): readonly CST.Token[] {
  const errors = tokens.flatMap(({ type }, index) => (type === "error" ? [index] : []));
  return tokens.slice(0, errors[mostErrorTokens]);
}
