/** The kinds of decisions of one round, with and without money: their words, their articles, what they are based on. */

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { makeProject, projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";

const campaign = "data/campaigns/2024-dai-hoi-dang";
const kinds = ["khen-thuong", "bo-sung", "sua-doi", "thu-hoi", "thay-the"] as const;

const amounts = `amounts:
  collective: { amount: 4680000 }
  person: { amount: 2340000 }
  source: quỹ khen thưởng của Đảng ủy Khối
`;

const withoutMoney = await decide("");
const withMoney = await decide(amounts);

describe.each(kinds)("a decision of the kind %s", (kind) => {
  it("has its own words", async () => {
    const text = evened(withoutMoney.get(kind));
    await expect(`${text.slice(text.indexOf("QUYẾT ĐỊNH"))}\n`).toMatchFileSnapshot(
      join("decisions", `${kind}.txt`),
    );
  });

  it.each([
    ["without money", withoutMoney],
    ["with money", withMoney],
  ])("%s, sends itself to those of its last article", (_, decisions) => {
    const text = evened(decisions.get(kind));
    const articles = [...text.matchAll(/^Điều (\d)\. /gm)].map(([, number]) => number);
    expect(articles).toEqual(articles.map((_, index) => String(index + 1)));
    expect(text).toContain(`- Như Điều ${articles.length},`);
    expect(text.match(/- Như Điều/g)).toHaveLength(1);
  });
});

describe("the article about money", () => {
  it("stands only where the plan gives amounts, with total, words and source", () => {
    expect(evened(withoutMoney.get("khen-thuong"))).not.toContain("tiền thưởng");
    expect(evened(withMoney.get("khen-thuong"))).toContain(
      "Điều 2. Mức tiền thưởng: 4.680.000 đồng đối với mỗi tập thể, 2.340.000 đồng đối với mỗi cá nhân; tổng số tiền thưởng là 14.040.000 đồng (bằng chữ: mười bốn triệu không trăm bốn mươi nghìn đồng), trích từ quỹ khen thưởng của Đảng ủy Khối.",
    );
  });

  it("asks of those whose award is taken back to return what they got", () => {
    expect(evened(withMoney.get("thu-hoi"))).toContain(
      "Điều 2. Cá nhân có tên tại Điều 1 nộp lại Giấy khen đã nhận và tiền thưởng kèm theo, tổng số tiền là 2.340.000 đồng (bằng chữ: hai triệu ba trăm bốn mươi nghìn đồng).",
    );
  });

  it("has no place in a correction", () => {
    expect(evened(withMoney.get("sua-doi"))).not.toContain("tiền thưởng");
  });
});

/** Where lines must not end makes no difference here. */
function evened(text: string | undefined): string {
  return (text ?? "").replaceAll("\u00A0", " ");
}

/** The text of each decision by its id. */
async function decide(money: string): Promise<ReadonlyMap<string, string>> {
  const root = makeProject();
  const project = projectAt(root);
  const decisions = readFileSync(new URL("decisions/decisions.yaml", import.meta.url), "utf8");
  project.write(`${campaign}/rounds/quyet-dinh/decisions.yaml`, decisions);
  project.write(
    `${campaign}/plan.yaml`,
    project
      .read(`${campaign}/plan.yaml`)
      .replace("# amounts:\n", `${money}# amounts:\n`)
      .replace(/^ {2}quyết định: .*$/m, "  quyết định: [quyet-dinh]"),
  );
  const run = await runCommand(build, root, { round: "quyet-dinh" });
  if (run.exitCode !== 0) throw new Error(JSON.stringify(run));
  const built = builtDocuments(root);
  rmSync(root, { recursive: true });
  return new Map(kinds.map((kind) => [kind, built.find(({ id }) => id.endsWith(`-${kind}`))?.text ?? ""]));
}
