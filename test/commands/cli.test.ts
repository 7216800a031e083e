import { describe, expect, it } from "vitest";
import { projectAt } from "../support/project-copy.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Arguments that end before anything is read need no project. */
const run = (...args: readonly string[]) => projectAt(temporaryFolder({})).run(args);

describe("arguments that can't be understood", () => {
  it.each([
    { args: ["build", "--workers"], complaint: "Không có tùy chọn «--workers».\n" },
    { args: ["biuld"], complaint: "Không có lệnh «biuld». Có phải «build»?\n" },
    {
      args: ["check", "--lang", "en", "--unti"],
      complaint: 'There is no option "--unti". Did you mean "--unit"?\n',
    },
    { args: ["check", "--discard-edits"], complaint: "Không có tùy chọn «--discard-edits».\n" },
    {
      args: ["build", "--discard-edit"],
      complaint: "Không có tùy chọn «--discard-edit». Có phải «--discard-edits»?\n",
    },
    {
      args: ["--discard-edits", "build"],
      complaint: "Tùy chọn «--discard-edits» phải viết sau tên lệnh.\n",
    },
    {
      args: ["build", "--format", "xml"],
      complaint:
        "Tùy chọn «--format <cách in>» không nhận giá trị «xml»; các giá trị được nhận: pretty, json.\n",
    },
  ])("$args end with 2 and one line on standard error", ({ args, complaint }) => {
    expect(run(...args)).toEqual({ exitCode: 2, stdout: "", stderr: complaint });
  });

  it("none at all end with 2 and the help on standard error", () => {
    const { exitCode, stdout, stderr } = run();
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^Cách dùng: ho-so <lệnh> \[tùy chọn\]/);
  });
});

it("--help is Vietnamese, on standard output, and ends with 0", () => {
  const { exitCode, stdout, stderr } = run("build", "--help");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  for (const option of ["--round", "--unit", "--strict", "--lang", "--format", "--discard-edits"])
    expect(stdout).toContain(option);
  expect(stdout).not.toMatch(/Usage|Options|Commands|display help|choices/);
});

it.each(["form to-trinh", "issue a/to-trinh --number 1 --date 9/4/2025", "templates publish to-trinh 1"])(
  "ho-so %s is understood by the real program",
  (written) => {
    expect(run(...written.split(" ")).stderr).toMatch(/load\/missing-file|Không có loại văn bản «to-trinh»/);
  },
);

it("a folder that is no project ends with 1 and says which files are missing, without a stack trace", () => {
  const { exitCode, stdout, stderr } = run("build");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toContain("data/config.yaml: lỗi[load/missing-file]");
  expect(stderr).not.toMatch(/\n\s+at /);
});

it("a round that isn't there ends with 2 in the real program too", () => {
  const { exitCode, stderr } = projectAt(temporaryFolder(smallCampaign)).run(["check", "--round", "de-ngi"]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: "Không có đợt báo cáo «de-ngi». Có phải «de-nghi»?\n",
  });
});
