/** What can be wrong with an expression as it is written, before there is any value. */

export type ExpressionFault =
  | { readonly kind: "syntax"; readonly written: string }
  | { readonly kind: "too long"; readonly written: string; readonly most: number }
  | { readonly kind: "unknown helper"; readonly name: string; readonly nearest: string | undefined }
  | {
      readonly kind: "argument count";
      readonly helper: string;
      readonly expected: number;
      readonly orMore: boolean;
      readonly found: number;
    }
  | { readonly kind: "named argument"; readonly helper: string; readonly name: string }
  | { readonly kind: "unknown variable"; readonly name: string }
  | { readonly kind: "forbidden name"; readonly name: string }
  | { readonly kind: "misplaced"; readonly written: string };
