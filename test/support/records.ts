/** Records in memory for tests: each built through its own schema, so that a test can't say what a file couldn't. */

import type { z } from "zod";
import type { Place } from "../../src/diagnostics/diagnostic.ts";
import { appraisalSchema } from "../../src/model/appraisal.ts";
import { configSchema } from "../../src/model/config.ts";
import { decisionsSchema } from "../../src/model/decisions.ts";
import { logSchema } from "../../src/model/log.ts";
import { organisationSchema } from "../../src/model/organisation.ts";
import { type Person, personSchema } from "../../src/model/person.ts";
import { type Plan, planSchema } from "../../src/model/plan.ts";
import type {
  Campaign,
  Fault,
  IssuedFile,
  Records,
  RoundRecords,
  Template,
} from "../../src/model/records.ts";
import { registrationSchema } from "../../src/model/registration.ts";
import { roundSchema } from "../../src/model/round.ts";
import type { Located, Path, SourceFile } from "../../src/model/source-file.ts";
import { stylesSchema } from "../../src/model/styles.ts";
import { submissionSchema } from "../../src/model/submission.ts";
import { summingUpSchema } from "../../src/model/summing-up.ts";
import { templateInfoSchema } from "../../src/model/template-info.ts";
import { type Unit, unitKinds, unitSchema } from "../../src/model/unit.ts";
import { type UnitRatings, unitRatingsSchema } from "../../src/model/unit-ratings.ts";
import type { Prose } from "../../src/text/prose.ts";

const issuer = "khoi";

/** A record as its file would give it; a place is the file with the path in it, `data/units/a.yaml#names.0`. */
export function aRecord<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  written: z.input<Schema>,
): Located<z.output<Schema>> {
  const id = path.replace(/^.*\/|\.yaml$/g, "");
  return { id, value: schema.parse(written), source: aSourceFile(path, written) };
}

export function aUnit(id: string, written: Partial<z.input<typeof unitSchema>> = {}): Located<Unit> {
  return aRecord(unitSchema, `data/units/${id}.yaml`, {
    kind: "chi bộ cơ sở",
    names: [{ name: id }],
    parents: [{ unit: issuer }],
    ...written,
  });
}

export function aPerson(id: string, written: Partial<z.input<typeof personSchema>> = {}): Located<Person> {
  return aRecord(personSchema, `data/people/${id}.yaml`, {
    name: id,
    gender: "nữ",
    born: "12/3/1985",
    ethnicity: "Tày",
    party: { joined: "19/5/2009", official: "19/5/2010" },
    positions: [{ unit: "don-vi", title: "Đảng viên" }],
    ...written,
  });
}

export function aUnitRating(
  year: number,
  written: Partial<z.input<typeof unitRatingsSchema>> & { readonly file?: string } = {},
): Located<UnitRatings> {
  const { file = String(year), ...decision } = written;
  return aRecord(unitRatingsSchema, `data/ratings/${file}.yaml`, {
    year,
    document: `500-QĐ/ĐUK, 31/12/${year}`,
    issuer,
    ratings: {},
    ...decision,
  });
}

export function aPlan(written: Partial<z.input<typeof planSchema>> = {}): Located<Plan> {
  return aRecord(planSchema, "data/campaigns/dot/plan.yaml", {
    numberCode: "KH",
    title: "Phát động đợt thi đua",
    cited: "Kế hoạch số {{number}}",
    names: { short: "đợt thi đua", full: "đợt thi đua" },
    issuer,
    signer: { authority: "T/M BAN THƯỜNG VỤ", name: "Nguyễn Văn An" },
    period: { from: "01/10/2024", to: "31/3/2025" },
    addressees: {},
    award: { form: "Giấy khen", of: "Đảng ủy Khối", by: "Ban Thường vụ Đảng ủy Khối" },
    proposer: "ban-tuyen-giao",
    executors: ["Văn phòng"],
    participants: ["chi bộ cơ sở", "đảng bộ cơ sở"],
    clauses: [{ id: "I" }],
    legalBases: [],
    rules: [],
    papers: [],
    documents: {},
    ...written,
  });
}

type MeetingWritten = NonNullable<z.input<typeof submissionSchema>["meetings"]>[number];

/** A meeting of twelve on 3 April 2025 that voted on nobody. */
export function aMeeting(written: Partial<MeetingWritten> = {}): MeetingWritten {
  return {
    ...{ body: "chi bộ", date: "03/4/2025", start: "14:00", end: "15:30", place: "Phòng họp" },
    ...{ chair: "Trần Bí", secretary: "Lò Phó", discussion: "Thống nhất." },
    members: { total: 12, official: 12, present: 12, presentOfficial: 12 },
    votes: {},
    ...written,
  };
}

export interface RoundWritten {
  readonly round: z.input<typeof roundSchema>;
  readonly registrations?: Readonly<Record<string, Partial<z.input<typeof registrationSchema>>>>;
  readonly submissions?: Readonly<Record<string, z.input<typeof submissionSchema>>>;
  readonly log?: z.input<typeof logSchema>;
  readonly appraisal?: z.input<typeof appraisalSchema>;
  readonly summingUp?: z.input<typeof summingUpSchema>;
  readonly decisions?: z.input<typeof decisionsSchema>;
  /** Signed documents by their ids. */
  readonly issued?: Readonly<Record<string, IssuedFile>>;
}

export function aRound(id: string, written: RoundWritten): RoundRecords {
  const folder = `data/campaigns/dot/rounds/${id}`;
  const {
    round,
    registrations = {},
    submissions = {},
    log,
    appraisal,
    summingUp,
    decisions,
    issued = {},
  } = written;
  return {
    id,
    round: aRecord(roundSchema, `${folder}/round.yaml`, round),
    registrations: mapById(registrations, (unit, filed) =>
      aRecord(registrationSchema, `${folder}/${unit}.yaml`, {
        collective: "có",
        targets: [{ id: "chi-tieu", text: "Kết nạp đảng viên", measuredIn: "đảng viên", target: 1 }],
        ...filed,
      }),
    ),
    submissions: mapById(submissions, (unit, filed) =>
      aRecord(submissionSchema, `${folder}/${unit}.yaml`, filed),
    ),
    log: log && aRecord(logSchema, `${folder}/log.yaml`, log),
    summingUp: summingUp && aRecord(summingUpSchema, `${folder}/summing-up.yaml`, summingUp),
    appraisal: appraisal && aRecord(appraisalSchema, `${folder}/appraisal.yaml`, appraisal),
    decisions: decisions && aRecord(decisionsSchema, `${folder}/decisions.yaml`, decisions),
    issued: new Map(Object.entries(issued)),
  };
}

/** A version of a template; the Word file is empty. */
export function aTemplate(
  type: string,
  written: Partial<z.input<typeof templateInfoSchema>> & { readonly version?: string },
): Template {
  const { version = "1", ...info } = written;
  const folder = `templates/${type}/${version}`;
  return {
    ...{ type, version, file: `${folder}/template.docx`, entries: new Map() },
    info: aRecord(templateInfoSchema, `${folder}/template.yaml`, {
      title: type,
      scope: "submission",
      ...info,
    }),
  };
}

export interface RecordsWritten {
  readonly plan?: Located<Plan>;
  readonly organisation?: Partial<z.input<typeof organisationSchema>>;
  readonly styles?: Partial<z.input<typeof stylesSchema>>;
  readonly templates?: readonly Template[];
  /** By the file and the path in it, as a place of `aRecord` is written: `data/units/a.yaml#background`. */
  readonly prose?: Readonly<Record<string, Prose>>;
  readonly units?: readonly Located<Unit>[];
  readonly people?: readonly Located<Person>[];
  readonly ratings?: readonly Located<UnitRatings>[];
  readonly rounds?: readonly RoundRecords[];
  readonly config?: Partial<z.input<typeof configSchema>>;
  readonly faults?: readonly Fault[];
}

/** Records with one campaign, which is also returned by itself. */
export function someRecords(written: RecordsWritten): {
  readonly records: Records;
  readonly campaign: Campaign;
} {
  const { plan = aPlan(), units = [], people = [], ratings = [], rounds = [] } = written;
  const campaign: Campaign = {
    id: "dot",
    plan,
    rounds: rounds.toSorted((one, other) => (one.round.value.asOf < other.round.value.asOf ? -1 : 1)),
  };
  const records: Records = {
    config: aRecord(configSchema, "data/config.yaml", { campaign: "dot", round: "dot", ...written.config }),
    organisation: aRecord(organisationSchema, "data/organisation.yaml", {
      id: issuer,
      names: [{ name: "Đảng bộ Khối", committee: "Đảng ủy Khối" }],
      ...written.organisation,
    }),
    units: byId(units),
    people: byId(people),
    ratings,
    styles: aRecord(stylesSchema, "templates/styles.yaml", { ...partyStyle, ...written.styles }),
    templates: written.templates ?? [],
    parts: [],
    campaigns: new Map([[campaign.id, campaign]]),
    faults: written.faults ?? [],
    prose: ({ source }, path) => written.prose?.[source.place(path).file],
  };
  return { records, campaign };
}

/** One style, which every kind of unit follows. */
const partyStyle: z.input<typeof stylesSchema> = {
  traditions: { party: [{ style: "party-style" }] },
  styles: {
    "party-style": {
      title: "Văn bản của Đảng",
      parts: { letterhead: "1" },
      wording: {
        symbol: "{{number}}-{{typeCode}}/{{issuerCode}}",
        numberLine: "Số {{symbol}}",
        addresseeLabel: "Kính gửi:",
        recipientsLabel: "Nơi nhận:",
        recipientSeparator: ",",
        recipientEnd: ".",
        basisSeparator: ";",
        basisEnd: ",",
        endMark: ".",
      },
    },
  },
  kinds: Object.fromEntries(
    unitKinds.map((kind) => [kind, { tradition: "party", signing: { authority: `T/M ${kind}` } }]),
  ),
  organisation: { tradition: "party", signing: { authority: "T/M BAN THƯỜNG VỤ", filing: "Lưu Văn phòng" } },
};

function aSourceFile(path: string, value: unknown): SourceFile {
  const place = (within: Path = []): Place => ({
    file: within.length === 0 ? path : `${path}#${within.map(String).join(".")}`,
  });
  return { path, text: "", value, place, keyPlace: place, written: () => undefined };
}

function byId<Value>(records: readonly Located<Value>[]): ReadonlyMap<string, Located<Value>> {
  return new Map(records.map((record) => [record.id, record]));
}

function mapById<Written, Value>(
  written: Readonly<Record<string, Written>>,
  build: (id: string, written: Written) => Value,
): ReadonlyMap<string, Value> {
  return new Map(Object.entries(written).map(([id, each]) => [id, build(id, each)]));
}
