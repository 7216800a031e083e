/** Verdicts as rows of a check sheet, each thing said once of all of whom it holds. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { outcomesOnPaper, type Verdict } from "../../model/verdict.ts";
import { keepTogether } from "../../text/keep-together.ts";
import { upperCaseFirst } from "../../text/names.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import type { OwnValues } from "../paper.ts";
import { subjectName } from "./subject-name.ts";

type Verdicts = OwnValues<"check">["check"]["binding"];

interface Printing {
  /** Whether what a verdict rests on stands beside its reason. */
  readonly withFacts: boolean;
  /** All verdicts by these rules: what holds of everybody judged needs no names. */
  readonly among: readonly Verdict[];
  readonly date: string;
}

/** One row for each rule and outcome, with its words. */
export function wantingRows(
  context: AssemblyContext,
  verdicts: readonly Verdict[],
  printing: Printing,
): Verdicts["wanting"] {
  return groupBy(verdicts, ({ rule, outcome }) => `${rule} ${outcome}`).map((group, index) => ({
    order: index + 1,
    clause: group[0].clause,
    title: group[0].title.vi,
    outcome: outcomesOnPaper[group[0].outcome],
    reason: join(sayingsOf(context, group, printing)),
  }));
}

/** One row for each clause of the plan: what is met needs no more than why. */
export function metRows(
  context: AssemblyContext,
  verdicts: readonly Verdict[],
  printing: Printing,
): Verdicts["met"] {
  return groupBy(verdicts, ({ clause }) => clause).map((group, index) => ({
    order: index + 1,
    clause: group[0].clause,
    reason: join(
      groupBy(group, ({ rule }) => rule).flatMap((ofRule) => sayingsOf(context, ofRule, printing)),
    ),
  }));
}

interface Saying {
  /** `Tập thể`, `Đồng chí A, đồng chí B`; empty for the unit itself. */
  readonly who: string;
  readonly says: string;
}

function sayingsOf(context: AssemblyContext, group: Group<Verdict>, printing: Printing): Saying[] {
  return groupBy(group, (verdict) => sayingOf(verdict, printing)).map((alike) => ({
    who: whoOf(context, alike, printing),
    says: sayingOf(alike[0], printing),
  }));
}

/** Names only where it isn't said of everybody whom the rule judged. */
function whoOf(context: AssemblyContext, alike: Group<Verdict>, { among, date }: Printing): string {
  const kinds = new Set(alike.map(({ subject }) => subject.kind));
  if (kinds.has("unit")) return "";
  const judged = among.filter(({ rule }) => rule === alike[0].rule);
  if (judged.length === alike.length) {
    if (kinds.size > 1) return "Tập thể, cá nhân";
    return kinds.has("person") ? "Cá nhân" : "Tập thể";
  }
  const names = alike.map(({ subject }) =>
    subject.kind === "collective" && subject.id === subject.unit
      ? "tập thể"
      : subjectName(context, subject, date),
  );
  return upperCaseFirst(names.join(", "));
}

/** What is said of the same one after another has their name once. */
function join(sayings: readonly Saying[]): string {
  return groupBy(sayings, ({ who }) => who)
    .map((alike) => {
      const says = alike.map((each) => each.says).join(" ");
      return alike[0].who === "" ? says : `${alike[0].who}: ${says}`;
    })
    .join(" ");
}

function sayingOf({ reason, facts, notes }: Verdict, { withFacts }: Printing): string {
  return keepTogether(
    `${reason.vi}${withFacts ? restingOn(facts.map(({ text }) => text)) : ""}${noted(notes)}`,
  );
}

function restingOn(facts: readonly Bilingual[]): string {
  return facts.length === 0 ? "" : ` Căn cứ: ${facts.map(withoutEnd).join("; ")}.`;
}

/** Each note is a sentence of its own. */
function noted(notes: readonly Bilingual[]): string {
  const sentences = notes.map((note) => `${upperCaseFirst(withoutEnd(note))}.`);
  return sentences.length === 0 ? "" : ` Lưu ý: ${sentences.join(" ")}`;
}

function withoutEnd({ vi }: Bilingual): string {
  return vi.replace(/\.$/, "");
}

type Group<Item> = readonly [Item, ...Item[]];

/** In the order in which the first of each stands. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
