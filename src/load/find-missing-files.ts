/** Finds the files without which others can't be used: settings, organisation, a campaign's plan, a template's halves. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { missingFile } from "../diagnostics/load.ts";
import type { ReadFile } from "./read-source.ts";
import { sharedFileOf } from "./shared-file-of.ts";

export function findMissingFiles(files: readonly ReadFile[]): Diagnostic[] {
  const present = new Set(files.map(({ path }) => path));
  const expected = new Map([...alwaysExpected, ...files.flatMap(expectedBeside)]);
  return [...expected]
    .filter(([path]) => !present.has(path))
    .map(([path, holds]) => missingFile({ holds }, { file: path }));
}

type Expected = readonly [path: string, holds: Bilingual];

const alwaysExpected: readonly Expected[] = [
  [
    "data/config.yaml",
    { vi: "đợt thi đua và đợt báo cáo đang làm", en: "the campaign and round being worked on" },
  ],
  ["data/organisation.yaml", { vi: "cơ quan ban hành", en: "the issuing body" }],
  ["templates/styles.yaml", { vi: "thể thức văn bản", en: "the styles of documents" }],
];

function expectedBeside(file: ReadFile): Expected[] {
  const { campaign, round, type } = file.names;
  if (type !== undefined) return [otherHalf(file)];
  if (campaign === undefined) return [];
  const folder = `data/campaigns/${campaign}`;
  const plan: Expected = [
    `${folder}/plan.yaml`,
    { vi: "kế hoạch của đợt thi đua", en: "the campaign's plan" },
  ];
  if (round === undefined) return [plan];
  return [
    plan,
    [
      `${folder}/rounds/${round}/round.yaml`,
      { vi: "bước và ngày chốt của đợt báo cáo", en: "the round's phase and date" },
    ],
  ];
}

/** A template is a Word file and what is said of it. */
function otherHalf({ names: { type, version }, content }: ReadFile): Expected {
  const folder = `templates/${type}/${version}`;
  if (content.format === "yaml")
    return [
      sharedFileOf(content.source) ?? `${folder}/template.docx`,
      { vi: "mẫu văn bản Word", en: "the Word template" },
    ];
  return [
    `${folder}/template.yaml`,
    { vi: "tên, phạm vi và hiệu lực của mẫu", en: "the template's title, scope and dates" },
  ];
}
