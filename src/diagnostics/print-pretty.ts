/** Prints findings as a compiler does: place, code, what and why, the line with a caret, what to do. */

import type { Bilingual, Diagnostic, Language, Place, Severity } from "./diagnostic.ts";
import { orderDiagnostics } from "./order-diagnostics.ts";

export interface PrettyOptions {
  readonly language: Language;
  /** The text of a file that a place speaks of; undefined where it isn't known (a Word file, a file not read). */
  readonly textOf: (file: string) => string | undefined;
}

/** All findings in file order, a blank line between them; empty for none. No colours. */
export function printPretty(diagnostics: readonly Diagnostic[], { language, textOf }: PrettyOptions): string {
  const linesOf = new Map<string, readonly string[]>();
  const lineAt = ({ file, line }: Place): string | undefined => {
    const lines = linesOf.get(file) ?? textOf(file)?.split("\n") ?? [];
    linesOf.set(file, lines);
    return line === undefined ? undefined : lines[line - 1];
  };
  return orderDiagnostics(diagnostics)
    .map((diagnostic) => printDiagnostic(diagnostic, language, lineAt(diagnostic.place)))
    .join("\n");
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
};

const adviceLabel: Bilingual = { vi: "Cách sửa", en: "What to do" };

function printDiagnostic(diagnostic: Diagnostic, language: Language, written: string | undefined): string {
  const { code, severity, message, advice, place } = diagnostic;
  const lines = [
    `${printPlace(place)}: ${severityNames[severity][language]}[${code}]: ${message[language]}`,
    ...printExcerpt(place, written),
    `  ${adviceLabel[language]}: ${advice[language]}`,
  ];
  return lines.map((line) => `${withoutControls(line)}\n`).join("");
}

function printPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function printExcerpt({ line, column, paragraph }: Place, written: string | undefined): string[] {
  if (paragraph !== undefined) return [`    ¶ ${cutAround(paragraph, 1).text}`];
  if (line === undefined || written === undefined || column === undefined) return [];
  const gutter = " ".repeat(String(line).length);
  const cut = cutAround(withoutControls(written), column);
  return [`  ${line} | ${cut.text}`, `  ${gutter} | ${" ".repeat(cut.column - 1)}^`];
}

/** Most columns of a line that are shown; a line of prose may have thousands. */
const mostColumns = 100;

/** The stretch of a long line in which the column stands, and the column's place in it. */
function cutAround(line: string, column: number): { text: string; column: number } {
  const from = column <= mostColumns - 20 ? 0 : column - 20;
  const to = from + mostColumns;
  const [before, after] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  return { text: before + line.slice(from, to).trimEnd() + after, column: column - from + before.length };
}

/** What a file holds must not steer the terminal: controls and marks of direction are shown as boxes. */
function withoutControls(line: string): string {
  return line.replace(/\t/g, " ").replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\u25A1");
}
