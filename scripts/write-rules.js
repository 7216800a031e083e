// Writes docs/rules.md (or the file named): every rule of the sample's plans, as data say it. Build first: it reads dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { load } from "../dist/load/load.js";
import { planSchema } from "../dist/model/plan.js";
import { rule as ruleSchema } from "../dist/model/rule.js";
import { validate } from "../dist/validate/validate.js";

const target = process.argv[2] ?? "docs/rules.md";
/** The kind of what the plan leaves to others: nothing is checked, its words are shown. */
const outOfScope = "left-to-others";
const anyRule = ruleSchema.options[0].shape;
/** What judging reads of a plan beside its rules. */
const settingsOfPlan = ["period", "participants", "voteBase", "papers", "legalBases"];
const introduction = `# Các quy tắc của Kế hoạch

Mỗi điều kiện của Kế hoạch là một quy tắc trong \`plan.yaml\`: điểm nào quy định, xét ai, bằng tiêu chí gì, với thông số nào. Chỗ lời văn có thể hiểu nhiều cách thì nêu cách đang hiểu và cách khác; đổi thông số là đổi cách xét. Điều Kế hoạch giao nơi khác quy định thì chỉ nêu lời văn, không xét.

<!-- Written by \`npm run docs\` from the plans in data/campaigns/. -->`;

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page(await readPlans()));

/** The plans of all campaigns, with the rules as they are written. */
async function readPlans() {
  const { resolve } = createRequire(import.meta.url);
  const font = resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf");
  const { value: sources } = await load(".", { regular: font, bold: font, italic: font, boldItalic: font });
  const { value: records } = validate(sources);
  if (!records?.campaigns.size) throw new Error("the sample can't be read: see npm run check");
  return [...records.campaigns].map(([id, { plan }]) => ({
    id,
    plan: plan.value,
    written: plan.source.value,
  }));
}

function page(plans) {
  return `${[introduction, ...plans.map(sectionOfPlan)].join("\n\n")}\n`;
}

function sectionOfPlan({ id, plan, written }) {
  const settings = settingsOfPlan.filter((key) => key in written).map((key) => [key, written[key]]);
  return [
    `## \`${id}\`: ${asMarkdown(plan.names.short)}`,
    overview(written.rules),
    "### Thông số chung của Kế hoạch",
    tableOfSettings(settings, planSchema.shape),
    ...written.rules.map((rule) => sectionOfRule(rule, plan)),
  ].join("\n\n");
}

function overview(rules) {
  return table(
    ["Mã", "Điểm", "Quy tắc", "Giai đoạn", "Hiệu lực", "Tiêu chí"],
    rules.map(({ id, clause, title, phase, force, criterion }) => [
      `[${id}](#${id})`,
      clause,
      asMarkdown(title.vi),
      phase,
      criterion.kind === outOfScope ? "ngoài phạm vi kiểm tra" : meaningOf(anyRule.force, force),
      `\`${criterion.kind}\``,
    ]),
  );
}

function sectionOfRule(written, { clauses }) {
  const { id, clause, title, criterion, readings = [] } = written;
  const schema = ruleSchema.options.find(
    ({ shape }) => shape.subject.safeParse(written.subject).success,
  ).shape;
  const kinds = schema.criterion.options.find(
    ({ shape }) => shape.kind.safeParse(criterion.kind).success,
  ).shape;
  const heading = clauses.find((each) => each.id === clause)?.heading;
  const isQuoted = ([key]) => criterion.kind === outOfScope && key === "words";
  const settings = Object.entries(criterion).filter((each) => each[0] !== "kind" && !isQuoted(each));
  return [
    `### <a id="${id}"></a>${id}. ${asMarkdown(title.vi)}`,
    `Điểm ${clause}${heading === undefined ? "" : ` (${asMarkdown(heading)})`}. ${scopeOf(written, schema)}`,
    `Tiêu chí \`${criterion.kind}\`: ${asMarkdown(kinds.kind.meta().description)}`,
    ...(criterion.kind === outOfScope ? [`> “${asMarkdown(criterion.words)}”`] : []),
    ...(settings.length === 0 ? [] : [tableOfSettings(settings, kinds)]),
    ...(readings.length === 0 ? [] : [readings.map(lineOfReading).join("\n")]),
  ].join("\n\n");
}

/** Whom the rule judges, how far it binds and whom it stops, in the words of the schema. */
function scopeOf({ phase, unitKinds, force, stops, note }, schema) {
  const kinds = unitKinds === undefined ? "mọi loại đơn vị" : unitKinds.join(", ");
  return [
    `Giai đoạn ${phase}. ${schema.subject.meta().description}`,
    `Áp dụng cho: ${kinds}.`,
    `Hiệu lực: ${meaningOf(schema.force, force)}; không đạt thì dừng: ${meaningOf(schema.stops, stops)}.`,
    ...(note === undefined ? [] : [`Chữ ghi chú: ${note}.`]),
  ].join(" ");
}

function tableOfSettings(settings, shape) {
  return table(
    ["Thông số", "Giá trị", "Nghĩa"],
    settings.map((setting) => rowOf(setting, shape)),
  );
}

function rowOf([key, value], shape) {
  const { title, description } = shape[key].meta();
  const meaning = meaningOf(shape[key], value);
  return [
    `\`${key}\``,
    shown(value),
    asMarkdown(meaning === undefined ? `${title}. ${description}` : `${title}: ${meaning}.`),
  ];
}

function lineOfReading({ setting, taken, other, otherwise }) {
  return `- Cách hiểu (\`${setting}\`): ${asMarkdown(taken)} Cách khác (\`${setting}: ${shown(otherwise)}\`): ${asMarkdown(other)}`;
}

/** What a word of a choice means, or each of several; undefined for other settings. */
function meaningOf(schema, value) {
  if (Array.isArray(value)) {
    const meanings = value.map((word) => meaningOf(elementOf(schema), word));
    return meanings.includes(undefined) ? undefined : meanings.join("; ");
  }
  const { enumDescriptions } = schema?.meta() ?? {};
  if (enumDescriptions !== undefined) return enumDescriptions[optionsOf(schema).indexOf(value)];
  const { innerType } = schema?.def ?? {};
  return innerType === undefined ? undefined : meaningOf(innerType, value);
}

function elementOf({ def }) {
  return def.element ?? (def.innerType && elementOf(def.innerType));
}

function optionsOf(schema) {
  return schema.options ?? optionsOf(schema.def.innerType);
}

/** As Markdown in a cell: a list in one line, a list of groups a line each. */
function shown(value) {
  if (Array.isArray(value)) return value.map(shown).join(typeof value[0] === "object" ? "<br>" : ", ");
  if (typeof value !== "object" || value === null) return asMarkdown(String(value));
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${shown(each)}`)
    .join("; ");
}

function table(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A text of the plan may hold what Markdown would take for its own. */
function asMarkdown(text) {
  return text
    .trim()
    .replace(/[<>*_|`\\]/g, "\\$&")
    .replaceAll("\n", " ");
}
