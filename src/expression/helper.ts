/** What a helper of the expression language is: its arguments' kinds, by which templates are checked, and what it does. */

/** The kinds of values that helpers take. A `?` accepts a value that is missing; all others demand it. */
export interface ValueKinds {
  readonly anything: unknown;
  readonly "anything?": unknown;
  readonly text: string;
  readonly number: number;
  /** A canonical calendar date, whole or partial. */
  readonly date: string;
  readonly "date?": string | undefined;
  readonly list: readonly unknown[];
  readonly "list?": readonly unknown[] | undefined;
}

export type ValueKind = keyof ValueKinds;

export type ResultKind = "text" | "number" | "yes or no" | "anything";

/** A helper as the evaluator and the checker of templates see it. */
export interface Helper {
  readonly takes: readonly ValueKind[];
  /** The last kind may be given again any number of times. */
  readonly repeatsLast: boolean;
  readonly gives: ResultKind;
  /** Called with values of the kinds that it takes, and never with others. */
  readonly apply: (values: readonly unknown[]) => unknown;
  /** What it prints on an empty form; absent, the dots of what it is given. */
  readonly onForms?: string;
}

type ValuesOf<Kinds extends readonly ValueKind[]> = { [Index in keyof Kinds]: ValueKinds[Kinds[Index]] };

interface HelperDefinition<Kinds extends readonly ValueKind[]> {
  readonly takes: Kinds;
  readonly repeatsLast?: boolean;
  readonly gives: ResultKind;
  readonly apply: (...values: [...ValuesOf<Kinds>, ...unknown[]]) => unknown;
  readonly onForms?: string;
}

/** Ties the types of a helper's parameters to the kinds that it declares. */
export function defineHelper<const Kinds extends readonly ValueKind[]>(
  definition: HelperDefinition<Kinds>,
): Helper {
  return {
    takes: definition.takes,
    repeatsLast: definition.repeatsLast ?? false,
    gives: definition.gives,
    ...(definition.onForms !== undefined && { onForms: definition.onForms }),
    apply: (values) => definition.apply(...(values as [...ValuesOf<Kinds>, ...unknown[]])),
  };
}
