/** Papers that bear a number which an issuer has given: those issued here, and documents that records cite. */

import type { Path } from "../model/source-file.ts";
import type { Sources } from "../model/sources.ts";
import { parsePartialDate } from "../text/calendar-date.ts";
import { citedDate } from "../text/cited-document.ts";
import { expandPattern, type FoundValue, valueAt, writtenAt } from "./expand-pattern.ts";
import type { CheckedSource } from "./record-checks.ts";

export interface NumberedPaper {
  readonly issuer: string;
  /** What is numbered together: by the symbol of its type (`TTr`), else by the type itself. */
  readonly series: string;
  readonly number: string;
  /** ISO, as far as known. */
  readonly date: string | undefined;
  readonly checked: CheckedSource;
  /** Where the number stands. */
  readonly path: Path;
}

/** What was issued in the name of this office's bodies: by the log, as decisions, as plans. */
export function issuedPapersIn(checked: CheckedSource, sources: Sources): NumberedPaper[] {
  const paper = (
    found: FoundValue,
    { issuer, series }: { issuer: unknown; series: string },
  ): NumberedPaper[] => {
    const read = readNumber(valueAt(found.value, ["number"]));
    if (read === undefined || typeof issuer !== "string") return [];
    const date = dateOf(valueAt(found.value, ["date"]));
    const path = [...found.path, "number"];
    return [{ issuer, series: typeCodeOf(read.symbol) ?? series, number: read.number, date, checked, path }];
  };
  const { value } = checked.source;
  switch (checked.kind) {
    case "log":
      return expandPattern(value, ["*", "issued", "*"]).flatMap((found) => {
        const [issuer, , document] = found.path;
        return paper(found, { issuer, series: seriesOf(String(document), sources) });
      });
    case "decisions":
      return expandPattern(value, ["decisions", "*"]).flatMap((found) =>
        paper(found, { issuer: ownIdOf(sources), series: "decisions" }),
      );
    case "plan":
      return paper(
        { path: [], value },
        { issuer: valueAt(value, ["issuer"]), series: writtenAt(value, ["numberCode"]) ?? "" },
      );
    default:
      return [];
  }
}

/** Where records cite documents beside the id of their issuer; without one, the issuer is the unit whose file it is. */
const citations: Readonly<Partial<Record<CheckedSource["kind"], readonly Citation[]>>> = {
  unit: [{ at: "awards.*", issuer: "issuer" }],
  person: ["ratings.*", "officialRatings.*", "recognitions.*", "awards.*"].map((at) => ({
    at,
    issuer: "issuer",
  })),
  "unit-ratings": [{ at: "", issuer: "issuer" }],
  submission: ["proof.launch", "proof.ownAward", "nominees.*.withdrawn"].map((at) => ({ at })),
};

interface Citation {
  readonly at: string;
  readonly issuer?: string;
}

/** Those whose issuer, number and date can all be read. */
export function citedPapersIn(checked: CheckedSource): NumberedPaper[] {
  return (citations[checked.kind] ?? []).flatMap(({ at, issuer }) =>
    expandPattern(checked.source.value, at === "" ? [] : at.split(".")).flatMap(({ path, value }) => {
      const by = issuer === undefined ? checked.id : valueAt(value, [issuer]);
      const cited = readCitation(valueAt(value, ["document"]));
      if (typeof by !== "string" || cited === undefined) return [];
      return [{ ...cited, issuer: by, checked, path: [...path, "document"] }];
    }),
  );
}

/** `15-KH/CB, 28/9/2024` */
function readCitation(written: unknown): Pick<NumberedPaper, "series" | "number" | "date"> | undefined {
  if (typeof written !== "string") return undefined;
  const read = readNumber(written.slice(0, Math.max(0, written.lastIndexOf(","))));
  const date = citedDate(written);
  if (read === undefined || read.symbol === "" || date === undefined) return undefined;
  return { series: read.symbol, number: read.number, date };
}

/** `12-TTr/CB`, or `012` alone: the number without its zeros, and what follows it. */
function readNumber(written: unknown): { readonly number: string; readonly symbol: string } | undefined {
  const pattern = /^\s*0*(?<number>\d+[a-z]?)\s*(?:[-/]\s*(?<symbol>\S.{0,100}))?$/i;
  const found = typeof written === "string" ? pattern.exec(written.trimEnd())?.groups : undefined;
  return found && { number: found.number ?? "", symbol: found.symbol ?? "" };
}

/** `TTr` of `TTr/CB`. */
function typeCodeOf(symbol: string): string | undefined {
  return symbol === "" ? undefined : symbol.split("/")[0];
}

/** By the document's id (`bien-ban-2`): the symbol of its type's template, else the type. */
function seriesOf(document: string, { templates }: Sources): string {
  const template = templates
    .filter(({ type }) => document === type || document.startsWith(`${type}-`))
    .toSorted((one, other) => other.type.length - one.type.length)[0];
  return String(valueAt(template?.info?.value, ["numberCode"]) ?? template?.type ?? document);
}

function ownIdOf({ organisation }: Sources): unknown {
  return valueAt(organisation?.value, ["id"]);
}

function dateOf(written: unknown): string | undefined {
  const reading = typeof written === "string" ? parsePartialDate(written) : undefined;
  return reading?.ok ? reading.date : undefined;
}
