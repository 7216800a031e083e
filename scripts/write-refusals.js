// Writes into docs/templates.md (or the file named) which Word features are refused and what to do instead. Build first: it reads dist/.
import { readFileSync, writeFileSync } from "node:fs";
import { refusedInLayout } from "../dist/word/refused-in-layout.js";
import { refusedInText } from "../dist/word/refused-in-text.js";

const page = "docs/templates.md";
const begin = /(<!-- refused features: .*? -->\n)[\s\S]*?(<!-- end of refused features -->)/;

const lists = [
  ["Trong chữ", refusedInText],
  ["Trong đoạn, bảng, trang", refusedInLayout],
].map(([title, features]) => `### ${title}\n\n${tableOf(features)}\n`);

const text = readFileSync(page, "utf8");
if (!begin.test(text)) throw new Error(`${page} has no place for the refused features`);
writeFileSync(process.argv[2] ?? page, text.replace(begin, `$1\n${lists.join("\n")}\n$2`));

function tableOf(features) {
  const rows = features.map(({ name, advice, elements }) =>
    row([
      capital(name.vi),
      advice.vi,
      elements
        .split("|")
        .map((each) => `\`${each}\``)
        .join(", "),
    ]),
  );
  return [row(["Word dùng", "Cách sửa", "Tên trong tệp"]), "|---|---|---|", ...rows].join("\n");
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
