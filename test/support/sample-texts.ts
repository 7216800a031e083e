/** The texts of the sample's data and template settings, as they are read. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normaliseText } from "../../src/text/normalise.ts";

const repository = new URL("../../", import.meta.url).pathname;

/** Every YAML file and every prose file. */
export function sampleTexts(): string[] {
  return ["data", "templates"].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:yaml|md)$/.test(name))
      .map((name) => normaliseText(readFileSync(join(repository, folder, name), "utf8"))),
  );
}
