// Writes docs/diagnostics.md (or the file named) from the definitions and the samples. Build first: it reads dist/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const target = process.argv[2] ?? "docs/diagnostics.md";
const stages = {
  assemble: "chọn văn bản phải làm và lấy số liệu cho từng văn bản",
  expression: "đọc các biểu thức {{…}} trong mẫu và trong kế hoạch",
  load: "đọc các tệp",
  publish: "ghi kết quả",
  render: "điền mẫu và dàn trang",
  validate: "kiểm tra nội dung các tệp",
  word: "đọc các tệp Word",
};
const severities = { error: "lỗi: dừng những văn bản phụ thuộc vào nó", warning: "cảnh báo: không dừng gì" };

const definitions = await readDefinitions();
const examples = readExamples();
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page(definitions, examples));

/** All definitions, sorted by code; a code that stands for two things is a mistake. */
async function readDefinitions() {
  const files = readdirSync("dist/diagnostics").filter((name) => name.endsWith(".js"));
  const modules = await Promise.all(files.map((name) => import(`../dist/diagnostics/${name}`)));
  const found = modules.flatMap((module) => Object.values(module).flatMap((kind) => kind?.definition ?? []));
  const sorted = found.sort((one, other) => (one.code < other.code ? -1 : 1));
  const twice = sorted.find(({ code }, index) => sorted[index + 1]?.code === code);
  if (twice !== undefined) throw new Error(`two diagnostics have the code ${twice.code}`);
  return sorted;
}

/** The first finding of each code, as a sample's expected.txt prints it. */
function readExamples() {
  const samples = readdirSync("test/samples", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("expected.txt"))
    .sort();
  const findings = samples.flatMap((name) =>
    readFileSync(`test/samples/${name}`, "utf8").split(/\n(?=\n)\n?/),
  );
  const examples = new Map();
  for (const finding of findings) {
    const code = /\[([a-z]+\/[a-z0-9-]+)\]: /.exec(finding)?.[1];
    if (code !== undefined && !examples.has(code)) examples.set(code, finding.trim());
  }
  return examples;
}

function page(definitions, examples) {
  const sections = Object.entries(stages).map(([stage, work]) => {
    const kinds = definitions.filter(({ code }) => code.startsWith(`${stage}/`));
    return [`## \`${stage}/\`: ${work}`, ...kinds.map((kind) => section(kind, examples.get(kind.code)))].join(
      "\n\n",
    );
  });
  return `${[
    "# Lỗi và cảnh báo",
    "Mỗi thông báo có một mã cố định, đứng trong ngoặc vuông: tìm mã ở trang này. Chỗ có dấu … là nội dung của từng trường hợp.",
    "<!-- Written by `npm run docs` from src/diagnostics/ and test/samples/. -->",
    ...sections,
  ].join("\n\n")}\n`;
}

function section({ code, severity, message, advice }, example) {
  const vi = patterns({ message, advice }, "vi");
  const en = patterns({ message, advice }, "en");
  return [
    `### <a id="${code}"></a>\`${code}\``,
    `*${severities[severity]}*`,
    ...(vi === undefined ? [] : [vi.join(" "), `English: ${en.join(" ")}`].map(asMarkdown)),
    ...(example === undefined ? [] : [`\`\`\`text\n${example}\n\`\`\``]),
    ...(vi === undefined && example === undefined ? [titleOf(code)] : []),
  ].join("\n\n");
}

/** Message and advice with … for the facts; undefined where they can't be said without them. */
function patterns({ message, advice }, language) {
  try {
    const texts = [message, advice].map((text) =>
      `${text(anyFacts())[language]}`.replaceAll("U+000…", "U+…"),
    );
    return texts.some((text) => /undefined|NaN|\{\{\/\}\}/.test(text))
      ? undefined
      : texts.filter((text) => text !== "…");
  } catch {
    return undefined;
  }
}

/** Stands for whatever facts a message asks for, and prints as …; its properties and results do the same. */
function anyFacts() {
  return new Proxy(() => anyFacts(), {
    get: (_, key) => (key === Symbol.toPrimitive || key === "toString" ? () => "…" : anyFacts()),
  });
}

function titleOf(code) {
  return code.replace(/^.*\//, "").replaceAll("-", " ");
}

/** A message may hold `<…>` and `*`, which Markdown would take for its own. */
function asMarkdown(text) {
  return text
    .split("`")
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[<>*_|\\]/g, "\\$&")))
    .join("`");
}
