/** Puts one issue of zod into a diagnostic that a clerk can act on; zod's own sentences are never shown. */

import type { z } from "zod";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import * as found from "../diagnostics/validate.ts";
import { pathLeavesFolder } from "../diagnostics/validate-texts.ts";
import type { FieldProblem } from "../model/fields.ts";
import { ratingSpellings } from "../model/rating.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { nearest } from "../text/nearest.ts";
import { describeUnknownKeys } from "./describe-unknown-keys.ts";
import { valueAt } from "./expand-pattern.ts";
import { fieldNameOf } from "./field-name.ts";
import type { SchemaFinding } from "./file-finding.ts";
import type { Issue } from "./leaf-issues.ts";

/** The issue's path is whole; `schema` is the file's. */
export function describeIssue(issue: Issue, source: SourceFile, schema: z.ZodType): SchemaFinding[] {
  if (issue.code === "unrecognized_keys") return describeUnknownKeys(issue, source, schema);
  const { path } = issue;
  const value = valueAt(source.value, path);
  if (value === undefined && path.length > 0) {
    const diagnostic = found.missingKey({ key: String(path.at(-1)) }, source.place(path));
    return [{ path, diagnostic, missing: true }];
  }
  if (value === null) {
    return [{ path, diagnostic: found.emptyValue({ field: fieldNameOf(path) }, source.place(path)) }];
  }
  return [{ path, diagnostic: describeValue(issue, { path, value, source }) }];
}

interface Subject {
  readonly path: Path;
  readonly value: unknown;
  readonly source: SourceFile;
}

function describeValue(issue: Issue, subject: Subject): Diagnostic {
  const place = subject.source.place(subject.path);
  const written = writtenAt(subject);
  const field = fieldNameOf(subject.path);
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue, subject);
    case "invalid_value":
      return describeChoice(subject, issue.values.map(String));
    case "invalid_union":
      return describeChoice(subject, "options" in issue ? (issue.options ?? []).map(String) : []);
    case "too_small":
    case "too_big":
      return describeSize(issue, { field, written }, place);
    case "invalid_key":
      return describeKey(issue, subject);
    case "custom":
      return describeProblem(issue, subject);
    default:
      return found.unfitValue({ field, written }, place);
  }
}

/** A group or list begins on the line below its field: the field is what is shown. */
function describeType(
  { expected }: z.core.$ZodIssueInvalidType,
  { path, value, source }: Subject,
): Diagnostic {
  const facts = { field: fieldNameOf(path), written: writtenAt({ path, value, source }), expected, value };
  return found.wrongType(facts, typeof value === "object" ? source.keyPlace(path) : source.place(path));
}

function describeChoice({ path, value, source }: Subject, allowed: readonly string[]): Diagnostic {
  const facts = {
    field: fieldNameOf(path),
    written: writtenAt({ path, value, source }),
    allowed,
    nearest: typeof value === "string" ? nearest(value, allowed) : undefined,
  };
  return found.unknownValue(facts, source.place(path));
}

/** Keys are ids, or else years. */
function describeKey(issue: z.core.$ZodIssueInvalidKey, { path, source }: Subject): Diagnostic {
  const written = String(path.at(-1));
  const place = source.keyPlace(path);
  const isId = issue.issues.some(({ code }) => code === "custom");
  return isId
    ? found.malformedId({ field: fieldNameOf(path), written }, place)
    : found.malformedYear({ written }, place);
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function describeSize(issue: SizeIssue, { field, written }: WrittenFacts, place: Place): Diagnostic {
  if (issue.origin === "array" || issue.origin === "string") return found.emptyList({ field }, place);
  const bound = issue.code === "too_small" ? { least: issue.minimum } : { most: issue.maximum };
  return found.numberOutOfRange({ field, written, ...bound }, place);
}

type Problem = FieldProblem | "unknown-rating";

interface WrittenFacts {
  readonly field: found.FieldName;
  readonly written: string;
}

/** The problems that the model's own fields raise. */
function describeProblem(issue: z.core.$ZodIssueCustom, subject: Subject): Diagnostic {
  const place = subject.source.place(subject.path);
  const facts = { field: fieldNameOf(subject.path), written: writtenAt(subject) };
  switch (issue.params?.problem as Problem) {
    case "malformed-date":
      return found.malformedDate(facts, place);
    case "impossible-date":
      return found.impossibleDate(facts, place);
    case "malformed-time":
      return found.malformedTime(facts, place);
    case "malformed-id":
      return found.malformedId(facts, place);
    case "malformed-quantity":
      return found.malformedQuantity(facts, place);
    case "ambiguous-quantity":
      return found.ambiguousQuantity(facts, place);
    case "line-break-in-text":
      return found.lineBreakInText(facts, place);
    case "empty-text":
      return found.emptyValue(facts, place);
    case "name-or-person":
      return found.nameOrPerson({}, place);
    case "path-leaves-folder":
      return pathLeavesFolder(facts, place);
    case "unknown-rating":
      return describeRating(subject, facts);
  }
}

function describeRating({ path, value, source }: Subject, facts: WrittenFacts): Diagnostic {
  const rating = { known: ratingSpellings, nearest: nearest(String(value), ratingSpellings) };
  return found.unknownRating({ ...facts, ...rating }, source.place(path));
}

/** As it was typed; only the beginning of what is long. */
function writtenAt({ path, source }: Subject): string {
  const written = (source.written(path) ?? "").replace(/\s+/g, " ").trim();
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
