import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { copyProject } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";

const plan = "data/campaigns/2024-dai-hoi-dang/plan.yaml";
const onlyInFull = {
  "bao-cao-tap-the": [
    "1. Đặc điểm, tình hình",
    "2. Chức năng, nhiệm vụ",
    "2. Các hình thức đã được khen thưởng",
  ],
  "bao-cao-ca-nhan": ["nơi thường trú: ", "2. Các hình thức khen thưởng"],
};
const inBoth = ["TT | Nội dung, chỉ tiêu", "2021 | Hoàn thành ", "2024 | Hoàn thành "];

it.each([
  ["short", []],
  ["full", Object.values(onlyInFull).flat()],
])("prints achievement reports as long as the plan wants them: %s", async (length, expected) => {
  const project = copyProject();
  project.edit(plan, "reportLength: short", `reportLength: ${length}`);
  await runCommand(build, project.root, { unit: ["dang-bo-benh-vien"] });
  const reports = builtDocuments(project.root).filter(({ type }) => Object.hasOwn(onlyInFull, type));
  const printed = Object.entries(onlyInFull).flatMap(([type, phrases]) =>
    phrases.filter((phrase) =>
      reports.some((report) => report.type === type && report.text.includes(phrase)),
    ),
  );
  expect(printed).toEqual(expected);
  expect(reports.length).toBeGreaterThan(1);
  for (const { text } of reports) expect(inBoth.filter((phrase) => !text.includes(phrase))).toEqual([]);
});
