import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namedPaths, namedScripts, pathsOfRepository, standsIn } from "./support/named-paths.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const repository = pathsOfRepository(root);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "src/diagnostics/README.md"].map(
  (page) => ({ page }),
);

describe("the folders of src/", () => {
  it("are those that ARCHITECTURE.md lists", () => {
    const listed = [...read("ARCHITECTURE.md").matchAll(/^- `([a-z]+)\/`: /gm)].map((match) => match[1]);
    const found = readdirSync(join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...listed].sort()).toEqual(found.sort());
  });
});

describe.each(pages)("$page", ({ page }) => {
  const paths = namedPaths(read(page));

  it("names paths", () => {
    expect(paths.length).toBeGreaterThan(0);
  });

  it.each(paths)("names %s, which exists", (path) => {
    expect(standsIn(path, repository)).toBe(true);
  });

  it.each(namedScripts(read(page)))("names npm run %s, which exists", (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });
});

describe("the invariants of ARCHITECTURE.md", () => {
  const table =
    /\| invariant \| guarded by \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const invariants = table
    .trim()
    .split("\n")
    .map((row) => row.split(" | "))
    .map(([invariant = "", guard = ""]) => ({ invariant, guard }));

  it.each(invariants)("$invariant: has a guard that is a file or a script", ({ guard }) => {
    expect([...namedPaths(guard), ...namedScripts(guard)]).not.toEqual([]);
  });
});

it("a path that leads nowhere is found", () => {
  const page =
    "`src/load/load.ts` `test/{gone,house}/` `load/<any>.ts` `render/nothing.ts` [x](docs/gone.md)";
  expect(namedPaths(page).filter((path) => !standsIn(path, repository))).toEqual([
    "test/gone/",
    "render/nothing.ts",
    "docs/gone.md",
  ]);
});
