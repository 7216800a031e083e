/** Checks a file's value against its schema, and puts what zod found into our own words. */

import type { z } from "zod";
import type { SourceFile } from "../model/source-file.ts";
import { describeIssue } from "./describe-issue.ts";
import type { FileFinding, SchemaFinding } from "./file-finding.ts";
import { leafIssues } from "./leaf-issues.ts";

export interface SchemaReading<Value> {
  /** Undefined when there are findings. */
  readonly value: Value | undefined;
  readonly findings: readonly FileFinding[];
}

export function findSchemaProblems<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): SchemaReading<z.output<Schema>> {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { value: parsed.data, findings: [] };
  const issues = parsed.error.issues.flatMap((issue) => leafIssues(issue, source.value));
  const findings = issues.flatMap((issue) => describeIssue(issue, source, schema));
  return { value: undefined, findings: withoutMisspelt(findings) };
}

/** A field that is there under a misspelt name is not also missing. */
function withoutMisspelt(findings: readonly SchemaFinding[]): FileFinding[] {
  const meant = new Set(
    findings.flatMap(({ meant }) => (meant === undefined ? [] : [JSON.stringify(meant)])),
  );
  return findings.filter(({ path, missing }) => !(missing && meant.has(JSON.stringify(path))));
}
