/** The names that records may refer to, by what bears them. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Sources } from "../model/sources.ts";
import { expandPattern, valueAt } from "./expand-pattern.ts";

export type NameKind = keyof typeof nameKinds;

/** Undefined where the file that would tell can't be read: then nobody's reference is found wanting. */
export type KnownNames = Readonly<Record<NameKind, ReadonlySet<string> | undefined>>;

/** What bears the name, after "no", and what its names are. */
export const nameKinds = {
  unit: {
    wanted: { vi: "đơn vị", en: "unit" },
    kept: { vi: "tên các tệp trong data/units", en: "the names of files in data/units" },
  },
  person: {
    wanted: { vi: "người", en: "person" },
    kept: { vi: "tên các tệp trong data/people", en: "the names of files in data/people" },
  },
  body: {
    wanted: { vi: "đơn vị hoặc cơ quan ban hành", en: "unit or issuing body" },
    kept: {
      vi: "tên các tệp trong data/units và `id` trong data/organisation.yaml",
      en: "the names of files in data/units and `id` in data/organisation.yaml",
    },
  },
  nominee: {
    wanted: { vi: "đơn vị hoặc người", en: "unit or person" },
    kept: {
      vi: "tên các tệp trong data/units và data/people",
      en: "the names of files in data/units and data/people",
    },
  },
  confirmer: {
    wanted: { vi: "đơn vị, người hoặc cơ quan ban hành", en: "unit, person or issuing body" },
    kept: {
      vi: "tên các tệp trong data/units, data/people và `id` trong data/organisation.yaml",
      en: "the names of files in data/units, data/people and `id` in data/organisation.yaml",
    },
  },
  campaign: {
    wanted: { vi: "đợt thi đua", en: "campaign" },
    kept: { vi: "tên các thư mục trong data/campaigns", en: "the names of folders in data/campaigns" },
  },
  round: {
    wanted: { vi: "đợt báo cáo", en: "round" },
    kept: {
      vi: "tên các thư mục trong rounds của đợt thi đua",
      en: "the names of the campaign's folders in rounds",
    },
  },
  clause: {
    wanted: { vi: "mục của kế hoạch", en: "clause of the plan" },
    kept: { vi: "các `id` dưới `clauses`", en: "the `id`s below `clauses`" },
  },
  paper: {
    wanted: { vi: "giấy tờ của Kế hoạch", en: "paper of the plan" },
    kept: { vi: "các `id` dưới `papers` của Kế hoạch", en: "the `id`s below `papers` of the plan" },
  },
  duty: {
    wanted: { vi: "việc trong các quy tắc của Kế hoạch", en: "duty in the rules of the plan" },
    kept: { vi: "các `id` dưới `duties` của quy tắc", en: "the `id`s below `duties` of a rule" },
  },
  decision: {
    wanted: { vi: "quyết định trong tệp này", en: "decision in this file" },
    kept: { vi: "các `id` dưới `decisions`", en: "the `id`s below `decisions`" },
  },
  style: {
    wanted: { vi: "thể thức", en: "style" },
    kept: {
      vi: "các trường dưới `styles` trong templates/styles.yaml",
      en: "the fields below `styles` in templates/styles.yaml",
    },
  },
  tradition: {
    wanted: { vi: "hệ thể thức", en: "tradition" },
    kept: {
      vi: "các trường dưới `traditions` trong templates/styles.yaml",
      en: "the fields below `traditions` in templates/styles.yaml",
    },
  },
  "document type": {
    wanted: { vi: "mẫu của loại văn bản", en: "template of a document type" },
    kept: { vi: "tên các thư mục trong templates", en: "the names of folders in templates" },
  },
  "template version": {
    wanted: { vi: "phiên bản mẫu", en: "template version" },
    kept: { vi: "các thư mục templates/<loại>/<phiên bản>", en: "the folders templates/<type>/<version>" },
  },
  "part version": {
    wanted: { vi: "phần của mẫu", en: "part of templates" },
    kept: {
      vi: "các tệp templates/parts/<phần>/<thể thức>/<phiên bản>.docx",
      en: "the files templates/parts/<part>/<style>/<version>.docx",
    },
  },
} satisfies Record<string, { wanted: Bilingual; kept: Bilingual }>;

/** What there is, whether or not it is sound: a faulty file is found wanting once, not wherever it is named. */
export function knownNames(sources: Sources): KnownNames {
  const { units, people, campaigns, templates } = sources;
  const organisation = valueAt(sources.organisation?.value, ["id"]);
  const own = typeof organisation === "string" ? [organisation] : undefined;
  const current = valueAt(sources.config?.value, ["campaign"]);
  const campaign = typeof current === "string" ? campaigns.get(current) : undefined;
  return {
    unit: new Set(units.keys()),
    person: new Set(people.keys()),
    body: own && new Set([...own, ...units.keys()]),
    nominee: new Set([...units.keys(), ...people.keys()]),
    confirmer: own && new Set([...own, ...units.keys(), ...people.keys()]),
    campaign: new Set(campaigns.keys()),
    round: campaign && new Set(campaign.rounds.keys()),
    clause: undefined,
    paper: undefined,
    duty: undefined,
    decision: undefined,
    style: keysOf(sources.styles, "styles"),
    tradition: keysOf(sources.styles, "traditions"),
    "document type": new Set(templates.map(({ type }) => type)),
    "template version": new Set(templates.map(({ type, version }) => `${type}/${version}`)),
    "part version": new Set([...sources.parts, ...sources.faults].map(({ file }) => partVersionOf(file))),
  };
}

/** With the clauses, papers and duties of a campaign's own plan. */
export function withNamesOfPlan(names: KnownNames, plan: SourceFile): KnownNames {
  return {
    ...names,
    clause: idsBelow(plan, ["clauses"]),
    paper: idsBelow(plan, ["papers"]),
    duty: idsBelow(plan, ["rules", "*", "criterion", "duties"]),
  };
}

/** With what the file itself gives names to and refers to. */
export function withNamesOfFile(names: KnownNames, file: SourceFile): KnownNames {
  return { ...names, decision: idsBelow(file, ["decisions"]) };
}

function idsBelow({ value }: SourceFile, list: readonly string[]): ReadonlySet<string> {
  const ids = expandPattern(value, [...list, "*", "id"]).map(({ value: id }) => id);
  return new Set(ids.filter((id) => typeof id === "string"));
}

function keysOf(source: SourceFile | undefined, field: string): ReadonlySet<string> | undefined {
  const group = valueAt(source?.value, [field]);
  return typeof group === "object" && group !== null ? new Set(Object.keys(group)) : undefined;
}

function partVersionOf(file: string): string {
  return file.replace(/^templates\/parts\/|\.docx$/g, "");
}
