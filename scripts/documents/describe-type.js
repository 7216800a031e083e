/** What docs/documents.md says of one document type. */

import { scopeOwners, scope as scopes } from "../../dist/model/template-info.js";
import { shortDate } from "../../dist/text/print-date.js";
import { partsNamed } from "./parts-named.js";

/** @returns Markdown; `example` is of `findExamples`, `sample` of `assembleSample` */
export function describeType({ type, job, phase, place }, sample) {
  const { info } = job.template;
  const { purpose = "", when } = info.value;
  const rows = [
    ["Tên văn bản", asMarkdown(job.title)],
    ["Ai ban hành", issuedBy(type, job, sample)],
    ["Làm cho", `\`${info.value.scope}\`: ${meaningOf(info.value.scope)} ([các thẻ](tags.md))`],
    ...(when === undefined ? [] : [["Chỉ làm khi", `\`${when}\``]]),
    ["Bản mẫu", versionsOf(type, sample).join("; ")],
    ["Phần dùng chung", partsOf(job.template)],
    ["Trong Kế hoạch", `giai đoạn ${phase}, thứ ${place}${requiredBy(type, sample)}`],
    ["Văn bản mẫu", `\`${job.id}\`: ${linksTo(type)}`],
  ];
  return [
    `### <a id="${type}"></a>\`${type}\``,
    asMarkdown(purpose),
    `<img src="documents/${type}.png" alt="Trang đầu của văn bản ${job.id}" width="360">`,
    [["", ""], ["---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ].join("\n\n");
}

/** Each unit, or those bodies whose papers of this type the sample makes; and who signs, where the signature is a part. */
function issuedBy(type, { template, values }, { jobs }) {
  const { scope } = template.info.value;
  const names = jobs.filter((job) => job.template.type === type).map((job) => job.values.issuer.fullName);
  const issuers =
    scopeOwners[scope] === "unit" ? "từng đơn vị" : [...new Set(names)].map(asMarkdown).join("; ");
  if (!partsNamed(template).includes("signature")) return issuers;
  const { authority, position } = values.signature;
  return `${issuers}; ở văn bản mẫu: ${asMarkdown([authority, position].filter(Boolean).join(", "))}`;
}

function meaningOf(scope) {
  return scopes.meta().enumDescriptions[scopes.options.indexOf(scope)];
}

function versionsOf(type, { records }) {
  return records.templates
    .filter((template) => template.type === type)
    .map(({ version, file, info }) => {
      const { from, to, wordFile } = info.value;
      const until = to === undefined ? "" : `đến ${shortDate(to)}`;
      const since = from === undefined ? "" : `từ ${shortDate(from)}`;
      const shared = wordFile === undefined ? "" : `tệp Word dùng chung \`${wordFile}\``;
      return [`[${version}](../${file})`, since, until, shared].filter((each) => each !== "").join(", ");
    });
}

function partsOf(template) {
  const names = partsNamed(template).map((name) => `\`${name}\``);
  return names.length === 0 ? "không có" : names.join(", ");
}

/** Where a plan asks for it by name among a dossier's papers. */
function requiredBy(type, { records }) {
  const asked = [...records.campaigns.values()].flatMap(({ plan }) =>
    plan.value.papers.filter(({ id }) => id === type),
  );
  return asked
    .map(({ clause, text }) => `; giấy tờ phải có theo điểm ${clause}: ${asMarkdown(text)}`)
    .join("");
}

function linksTo(type) {
  const folder = `../test/documents/${type}`;
  return `[toàn văn](${folder}/expected.txt), [các giá trị](${folder}/example.yaml), [đề mục](${folder}/outline.yaml)`;
}

export function asMarkdown(text) {
  return text.replace(/[<>*_|`\\]/g, "\\$&");
}
