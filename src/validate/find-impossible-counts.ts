/** Finds counts that no meeting and no year can have: parts above their wholes, ballots that nobody counted. */

import { ballotsUnaccounted, impossibleCount } from "../diagnostics/validate-counts.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { expandPattern, type FoundValue, valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

/** The sum of the fields `part` is at most that of the fields `whole`, each from the group at `at`. */
interface PartOfWhole {
  readonly at: string;
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** Those who take part for a time (`temporary`) may be counted among the present and not in the total. */
const ofMeeting: readonly PartOfWhole[] = [
  { at: "meetings.*.members", part: ["official"], whole: ["total"] },
  { at: "meetings.*.members", part: ["exempt"], whole: ["total"] },
  { at: "meetings.*.members", part: ["present"], whole: ["total", "temporary"] },
  { at: "meetings.*.members", part: ["presentOfficial"], whole: ["present"] },
  { at: "meetings.*.members", part: ["presentOfficial"], whole: ["official", "temporary"] },
  {
    at: "meetings.*",
    part: ["members.present", "absent"],
    whole: ["members.total", "members.temporary"],
  },
  { at: "meetings.*.ballots", part: ["returned"], whole: ["issued"] },
  { at: "meetings.*", part: ["ballots.issued"], whole: ["members.presentOfficial"] },
];

/** Of a vote, from the meeting around it: each who may vote does so once, and on paper only by a ballot that came back. */
const ofVote: readonly PartOfWhole[] = [
  { at: "meetings.*", part: ["yes", "no", "other"], whole: ["members.presentOfficial"] },
  { at: "meetings.*", part: ["yes", "no", "other"], whole: ["ballots.returned"] },
  { at: "meetings.*", part: ["yes", "no"], whole: ["ballots.valid"] },
];

const counts: Readonly<Partial<Record<RecordKind, readonly PartOfWhole[]>>> = {
  submission: ofMeeting,
  unit: [{ at: "ratedStaff.*", part: ["good"], whole: ["counted"] }],
};

export function findImpossibleCounts(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  const found = (counts[kind] ?? []).flatMap((rule) =>
    expandPattern(source.value, rule.at.split(".")).flatMap((group) =>
      compare(source, rule, { part: group, whole: group }),
    ),
  );
  if (kind !== "submission") return found;
  return [...firstAtEach([...found, ...findImpossibleVotes(source)]), ...findUnaccountedBallots(source)];
}

/** One count may be too large for several wholes: that it is wrong is told once. */
function firstAtEach(findings: readonly FileFinding[]): FileFinding[] {
  const first = new Map(findings.toReversed().map((finding) => [finding.path.join(" "), finding]));
  return findings.filter((finding) => first.get(finding.path.join(" ")) === finding);
}

function findImpossibleVotes(source: SourceFile): FileFinding[] {
  return expandPattern(source.value, ["meetings", "*"]).flatMap((meeting) =>
    expandPattern(meeting.value, ["votes", "*"]).flatMap(({ path, value }) => {
      const vote = { path: [...meeting.path, ...path], value };
      return ofVote.flatMap((rule) => compare(source, rule, { part: vote, whole: meeting }));
    }),
  );
}

interface Groups {
  readonly part: FoundValue;
  readonly whole: FoundValue;
}

function compare(source: SourceFile, rule: PartOfWhole, groups: Groups): FileFinding[] {
  const part = addUp(source, groups.part.path, rule.part);
  const whole = addUp(source, groups.whole.path, rule.whole);
  if (part === undefined || whole === undefined || part.count <= whole.count) return [];
  const facts = { part: part.fields, partCount: part.count, whole: whole.fields, wholeCount: whole.count };
  const path = [...groups.part.path, ...(rule.part[0] ?? "").split(".")];
  return [{ path, diagnostic: impossibleCount(facts, source.place(path)) }];
}

interface Sum {
  readonly count: number;
  /** As in `yes + no`. */
  readonly fields: string;
}

/** A field that is absent adds nothing; undefined without the first, or where one holds no count. */
function addUp(source: SourceFile, group: Path, fields: readonly string[]): Sum | undefined {
  const given = fields
    .map((field) => ({ field, count: countAt(source, [...group, ...field.split(".")]) }))
    .filter(({ count }, index) => index === 0 || count !== "absent");
  let sum = 0;
  for (const { count } of given) {
    if (typeof count !== "number") return undefined;
    sum += count;
  }
  return { count: sum, fields: given.map(({ field }) => field).join(" + ") };
}

/** A number as it was typed, without a dot that may mean thousands; of a list, its length. */
function countAt(source: SourceFile, path: Path): number | "absent" | "unreadable" {
  const value = valueAt(source.value, path);
  if (value === undefined) return "absent";
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" && /^\d+$/.test(source.written(path) ?? "") ? value : "unreadable";
}

function findUnaccountedBallots(source: SourceFile): FileFinding[] {
  return expandPattern(source.value, ["meetings", "*", "ballots"]).flatMap(({ path }) => {
    const [returned, valid, invalid] = ["returned", "valid", "invalid"].map((field) =>
      countAt(source, [...path, field]),
    );
    if (typeof returned !== "number" || typeof valid !== "number" || typeof invalid !== "number") return [];
    if (valid + invalid === returned) return [];
    const at = [...path, "returned"];
    return [{ path: at, diagnostic: ballotsUnaccounted({ returned, valid, invalid }, source.place(at)) }];
  });
}
