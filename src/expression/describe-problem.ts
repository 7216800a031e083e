/** Faults and problems of expressions as diagnostics, at the place that the caller knows. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import {
  argumentCount,
  expressionSyntax,
  expressionTooLong,
  forbiddenName,
  type KindName,
  misplacedTag,
  missingValue,
  namedArgument,
  unknownHelper,
  unknownVariable,
  unprintableValue,
  wrongKind,
} from "../diagnostics/expression.ts";
import type { ExpressionFault } from "./expression-fault.ts";
import type { ValueKind } from "./helper.ts";
import type { PrintProblem } from "./print-value.ts";

/** What is wrong with an expression as it is written. */
export function describeFault(fault: ExpressionFault, place: Place): Diagnostic {
  switch (fault.kind) {
    case "syntax":
      return expressionSyntax(fault, place);
    case "too long":
      return expressionTooLong(fault, place);
    case "unknown helper":
      return unknownHelper(fault, place);
    case "argument count":
      return argumentCount(fault, place);
    case "named argument":
      return namedArgument(fault, place);
    case "unknown variable":
      return unknownVariable(fault, place);
    case "forbidden name":
      return forbiddenName(fault, place);
    case "misplaced":
      return misplacedTag(fault, place);
  }
}

/** What is wrong with an expression's value. */
export function describeProblem(problem: PrintProblem, place: Place): Diagnostic {
  switch (problem.kind) {
    case "missing":
      return missingValue(problem, place);
    case "wrong kind":
      return wrongKind({ ...problem, expected: kindNameOf(problem.expected) }, place);
    case "unprintable":
      return unprintableValue(problem, place);
  }
}

function kindNameOf(kind: ValueKind): KindName {
  return kind.replace("?", "") as KindName;
}
