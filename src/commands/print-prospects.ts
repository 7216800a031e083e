/** Early warnings as text: those who can no longer, by name; those who still can, together where the same must come. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Prospect } from "../model/verdict.ts";
import { printCount } from "../text/numbers.ts";
import { type Naming, nameSubject } from "./name-subject.ts";

/** More than these of whom the same must come are counted, and not named. */
const mostNamed = 4;

/** Nothing where there is nothing to warn of. */
export function printProspects(prospects: readonly Prospect[], naming: Naming): string[] {
  const [past, open] = [
    prospects.filter(({ outlook }) => outlook === "không còn khả năng"),
    prospects.filter(({ outlook }) => outlook !== "không còn khả năng"),
  ];
  return [
    ...printGroups(past, { naming, heading: headings.past, mostNamed: past.length }),
    ...printGroups(open, { naming, heading: headings.open, mostNamed }),
  ];
}

const headings = {
  past: { vi: "Cảnh báo sớm, không còn khả năng đạt", en: "Early warning, can no longer be met" },
  open: { vi: "Cảnh báo sớm, chỉ còn đạt nếu", en: "Early warning, can be met only if" },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Printing {
  readonly naming: Naming;
  readonly heading: Bilingual;
  readonly mostNamed: number;
}

function printGroups(prospects: readonly Prospect[], printing: Printing): string[] {
  const { language } = printing.naming;
  const groups = new Map<string, Prospect[]>();
  for (const prospect of prospects) {
    const key = `${prospect.rule} ${prospect.reason.vi}`;
    groups.set(key, [...(groups.get(key) ?? []), prospect]);
  }
  if (groups.size === 0) return [];
  return [
    `  ${printing.heading[language]}:`,
    ...[...groups.values()].flatMap((group) => printGroup(group, printing)),
  ];
}

function printGroup(group: readonly Prospect[], { naming, mostNamed }: Printing): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { language } = naming;
  const whom =
    group.length <= mostNamed
      ? group.map(({ subject }) => nameSubject(subject, naming)).join("; ")
      : { vi: `${printCount(group.length)} tập thể, cá nhân`, en: `${group.length} nominees` }[language];
  return [`    ${first.rule} (${first.clause}) ${first.reason[language]} ${whom}`];
}
