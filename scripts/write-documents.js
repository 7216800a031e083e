// Writes docs/documents.md and the example.yaml of each document type beside its golden text, or both below the folder named. Build first: it reads dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stockTemplates } from "../dist/render/template-shelf.js";
import { assembleSample } from "./documents/assemble-sample.js";
import { asMarkdown, describeType } from "./documents/describe-type.js";
import { findExamples } from "./documents/find-examples.js";
import { printExample } from "./documents/print-example.js";

const target = process.argv[2] ?? ".";
const introduction = `# Các văn bản

Mỗi loại văn bản là một thư mục trong \`templates/\` và một dòng ở \`documents\` của plan.yaml. Trang này tả từng loại theo thứ tự các đợt báo cáo, với văn bản của đợt mẫu (đơn vị, cá nhân hư cấu); hình là trang đầu của văn bản ấy, vẽ bằng \`npm run docs:pictures\`.

<!-- Written by \`npm run docs\` from templates/, the plans and the sample. -->`;

const sample = await assembleSample();
const examples = findExamples(sample);
const shelf = stockTemplates(sample.records);
write("docs/documents.md", page());
for (const example of examples)
  write(`test/documents/${example.type}/example.yaml`, printExample(example, shelf));

function write(path, content) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function page() {
  const phases = [...new Set(examples.map(({ phase }) => phase))];
  const sections = phases.map((phase) => {
    const ofPhase = examples.filter((example) => example.phase === phase);
    return [`## Giai đoạn ${phase}`, ...ofPhase.map((example) => describeType(example, sample))].join("\n\n");
  });
  return `${[introduction, overview(), ...sections].join("\n\n")}\n`;
}

function overview() {
  const rows = examples.map(({ type, phase, job }) => [
    `[\`${type}\`](#${type})`,
    phase,
    asMarkdown(job.template.info.value.purpose ?? ""),
  ]);
  return [["Loại", "Giai đoạn", "Để làm gì"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
