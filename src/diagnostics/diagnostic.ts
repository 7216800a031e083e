/** What a person must mend in a file: its shape, and how one kind of it is defined. */

export type Language = "vi" | "en";

/** One text in both languages of the product; the type requires both. */
export type Bilingual = Readonly<Record<Language, string>>;

export type Severity = "error" | "warning";

/** Where something stands: a file relative to the project's root, and a line and column (from 1) or a paragraph of a Word file. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The text of the paragraph in a Word file, where there are no lines to count. */
  readonly paragraph?: string;
}

export interface Diagnostic {
  /** Permanent, `<stage>/<what-is-wrong>`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and why, one sentence. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly advice: Bilingual;
  readonly place: Place;
}

export interface DiagnosticDefinition<Facts> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (facts: Facts) => Bilingual;
  readonly advice: (facts: Facts) => Bilingual;
}

export interface DiagnosticKind<Facts> {
  (facts: Facts, place: Place): Diagnostic;
  readonly definition: DiagnosticDefinition<Facts>;
}

/** Makes one kind of diagnostic: a function from the facts and the place to the finding. */
export function defineDiagnostic<Facts>(definition: DiagnosticDefinition<Facts>): DiagnosticKind<Facts> {
  const found = (facts: Facts, place: Place): Diagnostic => ({
    code: definition.code,
    severity: definition.severity,
    message: definition.message(facts),
    advice: definition.advice(facts),
    place,
  });
  return Object.assign(found, { definition });
}
