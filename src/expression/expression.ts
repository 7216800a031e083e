/** An expression as the program holds it: what stands between the braces of a tag, read and found to be well-formed. */

export type Expression = Literal | Path | LoopVariable | Call;

export interface Literal {
  readonly kind: "literal";
  readonly value: string | number | boolean | null;
}

/** `unit.name`, `../title`, `this`, `this.name`. */
export interface Path {
  readonly kind: "path";
  /** How many scopes outwards the search begins: 1 for `../title`. */
  readonly depth: number;
  readonly names: readonly string[];
  /** `this.name` looks into its own scope only; `name` goes on into the outer ones. */
  readonly ownScopeOnly: boolean;
  readonly written: string;
}

/** `@index` counts from 0; `@first` and `@last` are true or false. */
export interface LoopVariable {
  readonly kind: "loop variable";
  readonly name: LoopVariableName;
}

export type LoopVariableName = "index" | "first" | "last";

/** `longDate document.date`, `(eq unit.kind "ban")`. */
export interface Call {
  readonly kind: "call";
  readonly helper: string;
  readonly values: readonly Expression[];
}

/** The expression as a template would write it, for messages. */
export function writtenForm(expression: Expression): string {
  if (expression.kind === "literal") return JSON.stringify(expression.value);
  if (expression.kind === "path") return expression.written;
  if (expression.kind === "loop variable") return `@${expression.name}`;
  const values = expression.values.map((value) =>
    value.kind === "call" ? `(${writtenForm(value)})` : writtenForm(value),
  );
  return [expression.helper, ...values].join(" ");
}
