/** Mutations of any text file, line by line and letter by letter: what hands, merges and editors do to it. */

import type { Chance } from "./chance.ts";

type Edit = (lines: string[], chance: Chance) => void;

/** Tokens that YAML, expressions, dates and numbers trip over. */
const tokens = [
  ..."{{ }} { } [ ] & * ! | > % @ ` \" ' # - : , ? ~ = + / \\ ( )".split(" "),
  ...[
    "\t",
    "\u00A0",
    "\u200B",
    "\u202E",
    "\uFEFF",
    "\u0000",
    "\u0007",
    "\u2028",
    "Đ",
    "Ð",
    "ơ\u0301",
    "😀",
    "\uD800",
  ],
  ...[
    "012",
    "1.860",
    "97,5",
    "-1",
    "0",
    "1e309",
    "0x1F",
    "9".repeat(30),
    "31/4/2025",
    "29/02/2025",
    "2025-02-30",
  ],
  ...[
    "yes",
    "no",
    "on",
    "0:30",
    "<<: *x",
    "&x ",
    "*x",
    "!!js/function x",
    "__proto__: 1",
    "constructor: 1",
    "- - - -",
  ],
  ...[
    "{{#if x}}",
    "{{/if}}",
    "{{else}}",
    "{{> letterhead}}",
    "{{prose unit.background}}",
    "{{constructor.name}}",
  ],
  ...["<script>", "&amp;", "]]>", "../../../etc/passwd", "con", "khoi", "**đậm", "| a | b |", "a\tb"],
];

const edits: Readonly<Record<string, Edit>> = {
  "a line deleted": (lines, chance) => void lines.splice(chance.below(lines.length), 1),
  "a line repeated": (lines, chance) => {
    const at = chance.below(lines.length);
    lines.splice(at, 0, lines[at] ?? "");
  },
  "a line moved": (lines, chance) => {
    const [line = ""] = lines.splice(chance.below(lines.length), 1);
    lines.splice(chance.below(lines.length + 1), 0, line);
  },
  "lines deleted": (lines, chance) => void lines.splice(chance.below(lines.length), 1 + chance.below(12)),
  "lines moved": (lines, chance) => {
    const taken = lines.splice(chance.below(lines.length), 1 + chance.below(12));
    lines.splice(chance.below(lines.length + 1), 0, ...taken);
  },
  "the end cut off": (lines, chance) => void lines.splice(chance.below(lines.length)),
  "a line indented otherwise": (lines, chance) => {
    const at = chance.below(lines.length);
    const indents = ["", " ", "  ", "    ", "      ", "\t", " ".repeat(300)];
    lines[at] = chance.pick(indents) + (lines[at] ?? "").trimStart();
  },
  "a token put in": (lines, chance) =>
    inLine(lines, chance, (line, at) => line.slice(0, at) + chance.pick(tokens) + line.slice(at)),
  "a letter deleted": (lines, chance) =>
    inLine(lines, chance, (line, at) => line.slice(0, at) + line.slice(at + 1)),
  "the rest of a line replaced": (lines, chance) =>
    inLine(lines, chance, (line, at) => line.slice(0, at) + chance.pick(tokens)),
  "a line in capitals": (lines, chance) => inLine(lines, chance, (line) => line.toUpperCase()),
  "a value lengthened": (lines, chance) =>
    inLine(lines, chance, (line) => line + " rất dài".repeat(chance.pick([10, 500, 5000]))),
  "a line in decomposed letters": (lines, chance) => inLine(lines, chance, (line) => line.normalize("NFD")),
};

export interface Mutation<Content> {
  readonly content: Content;
  readonly how: string;
}

/** One mutation of a text. */
export function mutateText(text: string, chance: Chance): Mutation<string> {
  const lines = text.split("\n");
  const how = chance.pick(Object.keys(edits));
  edits[how]?.(lines, chance);
  return { content: lines.join("\n"), how };
}

function inLine(lines: string[], chance: Chance, edit: (line: string, at: number) => string): void {
  const index = chance.below(lines.length);
  const line = lines[index] ?? "";
  lines[index] = edit(line, chance.below(line.length + 1));
}
