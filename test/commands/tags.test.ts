import { expect, it } from "vitest";
import type { CommandOptions } from "../../src/commands/options.ts";
import { tags } from "../../src/commands/tags.ts";
import { runCommand } from "../support/run-command.ts";

/** In the sample as it stands: nothing is written. */
const asked = (argument: string, options: CommandOptions = {}) =>
  runCommand((environment, given) => tags(environment, given, argument), ".", options);

it("lists what a template of the type may print, with title, kind and an example from the sample", async () => {
  const { exitCode, stdout } = await asked("bien-ban");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^meeting\.body {2}chữ {2}.+ {2}«.+»$/m);
  expect(stdout).toMatch(/^meeting\.votes\[\]\.yes {2}số {2}/m);
});

it("asks back for a type that has no template", async () => {
  const { exitCode, stderr } = await asked("bien-bang");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("bien-ban");
});
