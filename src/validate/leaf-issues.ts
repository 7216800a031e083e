/** Takes a union's issue apart: the issues of the one branch that the written value resembles most. */

import type { z } from "zod";
import type { Path } from "../model/source-file.ts";
import { valueAt } from "./expand-pattern.ts";

export type Issue = z.core.$ZodIssue;

/** Issues that aren't a union's, with their whole paths into the file's value. */
export function leafIssues(issue: Issue, root: unknown, above: Path = []): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
  const value = valueAt(root, path);
  const branches = issue.errors.map((issues) => ({ issues, misfit: misfitOf(issues, value) }));
  const [best] = branches.toSorted((one, other) => one.misfit - other.misfit);
  return (best?.issues ?? []).flatMap((inner) => leafIssues(inner, root, path));
}

/** How far a value is from a branch: another shape is worst, then foreign keys and missing ones, then wrong values. */
function misfitOf(issues: readonly Issue[], value: unknown): number {
  return issues.map((issue) => misfitOfIssue(issue, value)).reduce((sum, misfit) => sum + misfit, 0);
}

function misfitOfIssue(issue: Issue, value: unknown): number {
  if (issue.path.length === 0 && issue.code === "invalid_type") return 10_000;
  // A word, a number, a yes that is none of the allowed words is nearer to them than to a group or a list.
  if (issue.path.length === 0 && issue.code === "invalid_value")
    return typeof value === "object" ? 20_000 : 1000;
  if (issue.code === "unrecognized_keys") return 10 * issue.keys.length;
  return issue.path.length === 1 && valueAt(value, issue.path) === undefined ? 15 : 1;
}
