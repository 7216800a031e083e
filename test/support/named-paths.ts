/** What a page of documentation names in backticks: paths of the repository and npm scripts. */

import { readdirSync } from "node:fs";
import { join } from "node:path";

const ending = /.\.(?:ts|js|cjs|json|yaml|md|docx|pdf|html|txt)$/;
const pathLike = /^[\w.<>{},*…-]+(?:\/[\w.<>{},*…-]*)+$/;

/** The paths that a page names in backticks or links to; what a build makes (`out/`, `dist/`) is left out. */
export function namedPaths(page: string): string[] {
  const quoted = [...page.matchAll(/`([^`\n]+)`/g)].flatMap((match) => (match[1] ?? "").split(/\s+/));
  const linked = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|src="([^":]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const paths = quoted.filter((text) => pathLike.test(text) || ending.test(text)).flatMap(expandBraces);
  return [...new Set([...paths, ...linked])].filter((path) => !/^(?:out|dist)\/|^@|^\/|^-/.test(path));
}

export function namedScripts(page: string): string[] {
  return [...new Set([...page.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? ""))];
}

/** Every file and folder (ending in `/`) of the repository, without what is installed or built. */
export function pathsOfRepository(root: string, folder = ""): string[] {
  const left = ["node_modules", "dist", "out", ".git"];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !left.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? [`${folder}${entry.name}/`, ...pathsOfRepository(root, `${folder}${entry.name}/`)]
        : [`${folder}${entry.name}`],
    );
}

/** Whether a path stands in the repository: from its root, from `src/`, or, a name alone, anywhere; `<…>` and `…` stand for any name. */
export function standsIn(path: string, repository: readonly string[]): boolean {
  const anyName = path
    .split(/<[^>]*>|…|\*/)
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  const pattern = new RegExp(`^(?:src/)?${/\/./.test(path) ? "" : "(?:.*/)?"}${anyName}/?$`);
  return repository.some((each) => pattern.test(each));
}

/** `a/{b,c}.ts` → `a/b.ts`, `a/c.ts`. */
function expandBraces(path: string): string[] {
  const match = /^(.*)\{([^{}]*)\}(.*)$/.exec(path);
  if (match === null) return [path];
  return (match[2] ?? "").split(",").flatMap((each) => expandBraces(`${match[1]}${each}${match[3]}`));
}
