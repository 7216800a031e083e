import { expect, it } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import type { CommandOptions } from "../../src/commands/options.ts";
import { runCommand } from "../support/run-command.ts";

/** In the sample as it stands: nothing is written. */
const asked = (argument: string, options: CommandOptions = {}) =>
  runCommand((environment, given) => explain(environment, given, argument), ".", options);

it("tells each verdict on a person with its clause, its facts and their places, and what it means", async () => {
  const { exitCode, stdout } = await asked("tran-van-hoach", { round: "de-nghi" });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/R-25 \(III\.3\.2\.1\) .*không đạt: /);
  expect(stdout).toMatch(/\[data\/people\/tran-van-hoach\.yaml:\d+\]/);
  expect(stdout).toMatch(/Chưa đủ điều kiện: R-25\.$/);
});

it("tells what stops a person though the verdict is on their unit, and the conclusion that wins", async () => {
  const { exitCode, stdout } = await asked("le-quang-vinh", { round: "quyet-dinh" });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("R-06 (III.2.1.2) không đạt");
  expect(stdout).toMatch(/kết luận: đồng ý\. /);
});

it("tells all verdicts of a unit, as JSON when asked", async () => {
  const { exitCode, stdout } = await asked("chi-bo-thanh-tra-tinh", { round: "de-nghi", format: "json" });
  expect(exitCode).toBe(0);
  const [{ round, verdicts, standings }] = JSON.parse(stdout);
  expect(round).toBe("de-nghi");
  expect(verdicts.length).toBeGreaterThan(5);
  expect(standings).toMatchObject([{ eligible: true, stoppedBy: [] }]);
});

it("asks back for a name that nobody bears", async () => {
  const { exitCode, stderr } = await asked("giang-a-bao");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("giang-a-pao");
});
