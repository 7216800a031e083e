// Writes docs/tags.md (or the file named): what templates of each scope may print, with examples from the sample. Build first: it reads dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { scope as scopes } from "../dist/model/template-info.js";
import { commonValues } from "../dist/model/values/common-values.js";
import { describeValues } from "../dist/model/values/describe-values.js";
import { exampleOf } from "../dist/model/values/example-of.js";
import { assembleSample } from "./documents/assemble-sample.js";

const target = process.argv[2] ?? "docs/tags.md";
const kinds = {
  text: "chữ",
  number: "số",
  date: "ngày",
  "yes or no": "có, không",
  prose: "đoạn văn",
  list: "danh sách",
  group: "nhóm",
};

const introduction = `# Các thẻ dùng được trong mẫu

Mẫu văn bản là tệp Word có các thẻ \`{{…}}\`. Mỗi mẫu làm cho một phạm vi (\`scope\` trong template.yaml); trang này liệt kê các thẻ của từng phạm vi, ví dụ lấy từ dữ liệu mẫu.

<!-- Written by \`npm run docs\` from src/model/values/ and the sample. -->

- **chữ, số**: viết \`{{unit.name}}\` thì in ra giá trị.
- **ngày**: in bằng \`{{longDate document.date}}\` (ngày 09 tháng 4 năm 2025) hoặc \`{{shortDate document.date}}\` (09/4/2025).
- **đoạn văn**: \`{{prose nominee.results}}\` đứng một mình trong đoạn; mỗi đoạn của văn bản thành một đoạn in ra.
- **nhóm hàng**: danh sách nào mà mỗi mục có \`rows\` thì in thành bảng theo các cột của template.yaml bằng thẻ \`table\` (xem [Sửa mẫu](templates.md)).
- **danh sách**: \`{{#bases}}{{line}}{{/bases}}\` lặp lại cho mỗi mục; giá trị của một mục viết sau \`[]\` trong bảng.
- **nhóm**: giá trị trong nhóm viết sau dấu chấm.
- **có, không** và những gì **có thể không có**: hỏi trước khi in, \`{{#if unit.place}}…{{/if}}\`.`;

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page((await assembleSample()).jobs));

function page(jobs) {
  const isCommon = ({ path }) => Object.hasOwn(commonValues.shape, path.split(/[.[]/)[0]);
  const [anyScope] = scopes.options;
  const common = describeValues(anyScope).filter(isCommon);
  const sections = scopes.options.map((scope, index) => {
    const ofScope = jobs.filter(({ template }) => template.info.value.scope === scope);
    const types = [...new Set(ofScope.map(({ template }) => `\`${template.type}\``))].sort();
    return [
      `## \`${scope}\`: ${scopes.meta().enumDescriptions[index]}`,
      ...(types.length === 0 ? [] : [`Mẫu làm cho phạm vi này: ${types.join(", ")}.`]),
      table(
        describeValues(scope).filter((value) => !isCommon(value)),
        ofScope,
      ),
    ].join("\n\n");
  });
  return `${[introduction, "## Mọi văn bản", table(common, jobs), ...sections].join("\n\n")}\n`;
}

function table(values, jobs) {
  const documents = jobs.map((job) => job.values);
  const rows = values.map((value) => [
    `\`${value.path}\``,
    value.note === undefined ? value.title : `${value.title}. ${value.note}`,
    value.optional ? `${kinds[value.kind]} (có thể không có)` : kinds[value.kind],
    asMarkdown(exampleOf(value, documents) ?? ""),
  ]);
  return [["Thẻ", "Là gì", "Kiểu", "Ví dụ"], ["---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** A text of the sample may hold what Markdown would take for its own. */
function asMarkdown(text) {
  return text.replace(/[<>*_|`\\]/g, "\\$&");
}
