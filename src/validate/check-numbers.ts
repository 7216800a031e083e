/** Checks that no issuer gave one number twice: numbers run through a term, for each type of document (Hướng dẫn 36-HD/VPTW). */

import { numberUsedTwice, numberWithTwoDates } from "../diagnostics/validate-references.ts";
import type { Sources } from "../model/sources.ts";
import { isWholeDate } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { expandPattern, valueAt } from "./expand-pattern.ts";
import { citedPapersIn, issuedPapersIn, type NumberedPaper } from "./numbered-papers.ts";
import type { RecordChecks } from "./record-checks.ts";
import { writtenPeriod } from "./written-period.ts";

/** Of two papers issued under one number the second is faulty; where records cite one number with two dates, either may be the slip. */
export function checkNumbers(sources: Sources, checks: RecordChecks): void {
  const issued = checks.checked.flatMap((checked) => issuedPapersIn(checked, sources));
  for (const [first, ...others] of groupByNumber(issued, sources))
    for (const second of others) refuseSecond(second, first, checks);
  const cited = checks.checked.flatMap(citedPapersIn).filter(({ date = "" }) => isWholeDate(date));
  for (const papers of groupByNumber(cited, sources)) reportTwoDates(papers, checks);
}

function refuseSecond(second: NumberedPaper, first: NumberedPaper | undefined, checks: RecordChecks): void {
  const { number, checked, path } = second;
  const place = checked.source.place(path);
  checks.refuse(checked.source.path, [numberUsedTwice({ number, other: placeOf(first) }, place)], path);
}

/** The date that most give is taken for the right one. */
function reportTwoDates(papers: readonly NumberedPaper[], checks: RecordChecks): void {
  const givenBy = (date: string | undefined) => papers.filter((paper) => paper.date === date).length;
  const most = Math.max(...papers.map(({ date }) => givenBy(date)));
  const usual = papers.find(({ date }) => givenBy(date) === most);
  for (const { number, series, checked, path, date } of papers) {
    if (date === undefined || usual?.date === undefined || date === usual.date) continue;
    const facts = {
      symbol: `${number}-${series}`,
      date: shortDate(date),
      otherDate: shortDate(usual.date),
      other: placeOf(usual),
    };
    checks.report([numberWithTwoDates(facts, checked.source.place(path))]);
  }
}

/** Papers of one issuer, series and term that bear the same number, in the order of files; groups of two and more. */
function groupByNumber(papers: readonly NumberedPaper[], sources: Sources): readonly NumberedPaper[][] {
  const groups = new Map<string, NumberedPaper[]>();
  for (const paper of papers) {
    const key = JSON.stringify([paper.issuer, paper.series, paper.number, termOf(paper, sources)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [paper]);
    else group.push(paper);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The issuer's term in which a paper is dated; where terms are not recorded, its year. */
function termOf({ issuer, date }: NumberedPaper, { organisation, units }: Sources): string {
  if (date === undefined) return "";
  const isOwn = valueAt(organisation?.value, ["id"]) === issuer;
  const body = isOwn ? organisation : units.get(issuer);
  const term = expandPattern(body?.value, ["terms", "*"]).findIndex(({ value }) => {
    const period = writtenPeriod(value);
    return period !== undefined && period.from <= date && date <= period.to;
  });
  return term < 0 ? date.slice(0, 4) : `term ${term}`;
}

function placeOf(paper: NumberedPaper | undefined): string {
  const { file, line } = paper?.checked.source.place(paper.path) ?? {};
  return [file, line].filter((part) => part !== undefined).join(":");
}
