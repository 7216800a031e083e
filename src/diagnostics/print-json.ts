/** Prints findings as JSON, for editors and other programs. */

import type { Diagnostic, Language } from "./diagnostic.ts";
import { orderDiagnostics } from "./order-diagnostics.ts";

/** An array of `{ code, severity, file, line?, column?, paragraph?, message, advice }` in file order. */
export function printJson(diagnostics: readonly Diagnostic[], language: Language): string {
  const findings = orderDiagnostics(diagnostics).map(({ code, severity, place, message, advice }) => ({
    code,
    severity,
    ...place,
    message: message[language],
    advice: advice[language],
  }));
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
