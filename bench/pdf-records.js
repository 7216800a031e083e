// The records that the benchmark prints: invented submissions of one unit of the sample, 20 people in each.
import { assemble } from "../dist/assemble/assemble.js";
import { judge } from "../dist/judge/judge.js";
import { load } from "../dist/load/load.js";
import { validate } from "../dist/validate/validate.js";

/** Rows of the list, below its head. */
export const rowCount = 20;
export const documentType = "to-trinh";

const familyNames = ["Ngô", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hà", "Lý"];
const givenNames = [
  "Ánh",
  "Bình",
  "Cường",
  "Dũng",
  "Đào",
  "Giang",
  "Hằng",
  "Khánh",
  "Lộc",
  "Mỹ",
  "Nghĩa",
  "Ước",
  "Yến",
];
const positions = ["Chuyên viên", "Trưởng phòng", "Phó Bí thư", "Kế toán", "Văn thư", "Thủ quỹ"];

/** A job to vary, the sample's records, and the jobs made of it. */
export async function assembleRecords(root, { fontFiles, count }) {
  const { value: sources } = await load(root, fontFiles);
  const { value: records } = validate(sources);
  if (records === undefined) throw new Error("the sample can't be read: see npm run check");
  const job = [...records.campaigns.values()]
    .flatMap((campaign) => campaign.rounds.map((round) => ({ records, campaign, round })))
    .flatMap(
      (round) =>
        assemble({ ...round, judgement: judge(records, round.campaign, round.round).value }).value.jobs,
    )
    .find(({ template }) => template.type === documentType);
  if (job === undefined) throw new Error(`the sample has no ${documentType}`);
  return { records, job, jobs: Array.from({ length: count }, (_, index) => vary(job, index)) };
}

/** Short texts around the list, so that the paper has two pages. */
function vary({ values, ...job }, record) {
  const nothing = { stated: false, held: false };
  const submission = {
    ...values.submission,
    ...{ launch: nothing, summingUp: nothing, ownAward: nothing, papers: [], ratingLegend: [], meetings: [] },
    overview: values.submission.overview.slice(0, 1),
    collectives: [],
    people: Array.from({ length: rowCount }, (_, row) => person(record, row)),
    counts: { collectives: 0, people: rowCount },
  };
  const campaign = { ...values.campaign, name: "đợt thi đua đặc biệt" };
  const issuer = { ...values.issuer, committee: `Chi bộ số ${record + 1}` };
  const bases = values.bases.slice(0, 2);
  return {
    ...job,
    id: `${job.id}-${record + 1}`,
    values: { ...values, campaign, issuer, bases, submission },
  };
}

/** Every name, day and share differs from record to record, so that nothing can be kept from the one before. */
function person(record, row) {
  const number = record * rowCount + row;
  const pick = (list, step) => list[(number * step + row) % list.length];
  return {
    order: row + 1,
    name: [pick(familyNames, 1), pick(givenNames, 5)].join(" "),
    born: `${1960 + (number % 40)}-${twoDigits(1 + (number % 12))}-${twoDigits(1 + ((number * 7) % 28))}`,
    position: pick(positions, 1),
    ratings: [{ year: 2024, short: "HTXSNV", name: "Hoàn thành xuất sắc nhiệm vụ" }],
    summary: `Có ${(number % 17) + 2} sáng kiến`,
    approval: `${80 + (number % 20)},${number % 10}%`,
  };
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
