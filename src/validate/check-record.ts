/** Checks one file: its schema, its references, its repetitions, its prose; and keeps of it what is sound. */

import { hasErrors } from "../diagnostics/outcome.ts";
import type { Fault } from "../model/records.ts";
import { type RecordKind, type RecordOf, schemas } from "../model/schemas.ts";
import type { Located, Path, SourceFile } from "../model/source-file.ts";
import type { FileFinding } from "./file-finding.ts";
import { findAmbiguousNumbers } from "./find-ambiguous-numbers.ts";
import { findDatesBeforeBirth } from "./find-dates-before-birth.ts";
import { findImpossibleCounts } from "./find-impossible-counts.ts";
import { findLongSummaries } from "./find-long-summaries.ts";
import { findLostTexts } from "./find-lost-texts.ts";
import { findMiscountedAwards } from "./find-miscounted-awards.ts";
import { findOfficersOutOfTerm } from "./find-officers-out-of-term.ts";
import { findPeriodFaults } from "./find-period-faults.ts";
import type { ProseFiles } from "./find-prose-file.ts";
import { findRepetitions } from "./find-repetitions.ts";
import { findSchemaProblems, type SchemaReading } from "./find-schema-problems.ts";
import { findSpoiltTexts } from "./find-spoilt-texts.ts";
import { findUnknownReferences } from "./find-unknown-references.ts";
import { findUnsoundAppraisals } from "./find-unsound-appraisals.ts";
import { findUnsoundDecisions } from "./find-unsound-decisions.ts";
import { findWordingFaults } from "./find-wording-faults.ts";
import { type KnownNames, withNamesOfFile } from "./known-names.ts";
import { entryOf, leaveOutEntries } from "./leave-out-entries.ts";
import { type ProseField, readProseFields } from "./read-prose-fields.ts";
import type { CanDraw } from "./spoilt-characters.ts";

export interface CheckedRecord<Kind extends RecordKind> {
  /** Undefined where the file is faulty as a whole. */
  readonly record: Located<RecordOf<Kind>> | undefined;
  readonly findings: readonly FileFinding[];
  readonly faults: readonly Fault[];
  readonly prose: readonly ProseField[];
}

export interface RecordToCheck<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly source: SourceFile;
  readonly names: KnownNames;
  readonly files: ProseFiles;
  readonly canDraw: CanDraw;
}

/** A file that load could not read gives nothing more to find. */
export function checkRecord<Kind extends RecordKind>(toCheck: RecordToCheck<Kind>): CheckedRecord<Kind> {
  const { kind, source, names, files, canDraw } = toCheck;
  if (source.value === undefined) return { record: undefined, findings: [], faults: [], prose: [] };
  const schema = schemas[kind];
  const prose = readProseFields(source, schema, { ...files, canDraw });
  const spoilt = findSpoiltTexts(kind, source, canDraw);
  const typed = [...spoilt, ...findAmbiguousNumbers(source), ...findLostTexts(source, schema)];
  const reading = readBySchema(kind, source);
  const meant = withoutRepeats(reading.findings, typed);
  const others = [
    ...findUnknownReferences(kind, source, withNamesOfFile(names, source)),
    ...findRepetitions(kind, source),
    ...findWordingFaults(source, schema),
    ...findPeriodFaults(kind, source),
    ...findDatesBeforeBirth(kind, source),
    ...findOfficersOutOfTerm(kind, source),
    ...findImpossibleCounts(kind, source),
    ...findMiscountedAwards(kind, source),
    ...findLongSummaries(kind, source),
    ...findUnsoundAppraisals(kind, source),
    ...findUnsoundDecisions(kind, source),
  ];
  const findings = [
    ...typed,
    ...meant,
    ...withoutRepeats(others, [...typed, ...meant]),
    ...withoutRepeats(
      prose.flatMap((field) => field.findings),
      meant,
    ),
  ];
  return { ...soundPart(toCheck, faultyEntries(kind, findings), reading.value), findings, prose };
}

/** zod's types can't follow a kind to its schema's output. */
function readBySchema<Kind extends RecordKind>(
  kind: Kind,
  source: SourceFile,
): SchemaReading<RecordOf<Kind>> {
  return findSchemaProblems(source, schemas[kind]) as SchemaReading<RecordOf<Kind>>;
}

/** What is wrong in how it was typed is not also found wanting in what it means, nor what means nothing looked up. */
function withoutRepeats(others: readonly FileFinding[], first: readonly FileFinding[]): FileFinding[] {
  const seen = new Set(first.map(({ path }) => JSON.stringify(path)));
  return others.filter(({ path }) => !seen.has(JSON.stringify(path)));
}

function faultyEntries(kind: RecordKind, findings: readonly FileFinding[]): Path[] {
  const errors = findings.filter(({ diagnostic }) => hasErrors([diagnostic]));
  const entries = errors.map(({ path }) => entryOf(kind, path));
  return [...new Map(entries.map((path) => [JSON.stringify(path), path])).values()];
}

/** The record without its faulty entries; nothing of it where it makes no sense without them. */
function soundPart<Kind extends RecordKind>(
  { kind, id, source }: RecordToCheck<Kind>,
  entries: readonly Path[],
  whole: RecordOf<Kind> | undefined,
): Pick<CheckedRecord<Kind>, "record" | "faults"> {
  const wholeFile = { record: undefined, faults: [{ file: source.path, path: [] }] };
  if (entries.some((path) => path.length === 0)) return wholeFile;
  const rest = entries.length === 0 ? source : leaveOutEntries(source, entries);
  const value = entries.length === 0 ? whole : readBySchema(kind, rest).value;
  if (value === undefined) return wholeFile;
  return {
    record: { id, value, source: rest },
    faults: entries.map((path) => ({ file: source.path, path })),
  };
}
