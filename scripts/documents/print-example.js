/** The values of one document as YAML: what its template can be filled from alone. */

import { isDeepStrictEqual } from "node:util";
import { Document, isScalar, Scalar, visit } from "yaml";
import { fillTemplate } from "../../dist/render/docx/fill-template.js";
import { parseProse } from "../../dist/text/parse-prose.js";
import { isProse } from "../../dist/text/prose.js";
import { recordReads } from "./record-reads.js";

/** Only what the template, its parts and its list ask for: all else of its scope would drown it. */
export function printExample({ job }, shelf) {
  if (job.blank !== undefined)
    throw new Error(`${job.id} goes on a blank: name a whole page in its outline.yaml`);
  const { watched, asked } = recordReads(job.values);
  const { diagnostics } = fillTemplate(shelf(job).value, { values: watched, record: job.record });
  if (diagnostics.length > 0) throw new Error(`${job.id}: ${diagnostics[0].message.en}`);
  const document = new Document({
    style: job.style,
    template: `${job.template.type}/${job.template.version}`,
    values: asTyped(asked()),
  });
  document.commentBefore = comment(job);
  visit(document, { Scalar: (_, node) => quoteUnseen(node) });
  return document.toString({ lineWidth: 0 }).replaceAll(standIn, "\\_");
}

function comment({ id, template: { type } }) {
  return ` Những giá trị mà mẫu in ở văn bản ${id} của đợt mẫu: điền riêng chúng vào mẫu thì ra expected.txt.
 Phạm vi của mẫu còn những thẻ khác: npx ho-so tags ${type}.
 Viết bằng npm run docs từ dữ liệu mẫu: muốn khác thì sửa dữ liệu, không sửa ở đây.`;
}

/** Prose as a clerk types it. */
function asTyped(value) {
  if (isProse(value)) return typedProse(value);
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asTyped(each)]));
}

/** Read again it must be the same. */
function typedProse(prose) {
  const typed = `${prose.map(typedBlock).join("\n\n")}\n`;
  if (!isDeepStrictEqual(parseProse(typed).prose, prose)) throw new Error(`this can't be typed: ${typed}`);
  return typed;
}

function typedBlock(block) {
  if (block.kind === "paragraph") return typedRuns(block.runs);
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = block.header.map(() => "---");
  return [block.header.map(typedRuns), rule, ...block.rows.map((row) => row.map(typedRuns))]
    .map(line)
    .join("\n");
}

function typedRuns(runs) {
  return runs
    .map(({ text, bold, italic }) => {
      const mark = `${bold ? "**" : ""}${italic ? "*" : ""}`;
      return `${mark}${text}${mark}`;
    })
    .join("");
}

/** A no-break space looks like any other: between double quotes YAML writes it `\_`, which its printer doesn't. */
const standIn = "\u{E000}";

function quoteUnseen(node) {
  if (!isScalar(node) || typeof node.value !== "string" || !node.value.includes("\u00A0")) return;
  node.value = node.value.replaceAll("\u00A0", standIn);
  node.type = Scalar.QUOTE_DOUBLE;
}
