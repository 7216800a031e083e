/** All kinds of diagnostics: the file that defines each, and the modules that raise it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticDefinition } from "../../src/diagnostics/diagnostic.ts";

const src = join(import.meta.dirname, "../../src");

export interface KindOfDiagnostic {
  readonly code: string;
  /** The file's name in src/diagnostics/, without its ending. */
  readonly file: string;
  /** The folders of src/ that import it. */
  readonly raisedIn: readonly string[];
}

export async function diagnosticKinds(): Promise<KindOfDiagnostic[]> {
  const imports = importsOfDiagnostics();
  const files = readdirSync(join(src, "diagnostics")).filter((name) => name.endsWith(".ts"));
  const kinds = await Promise.all(
    files.map(async (name) => {
      const file = name.replace(".ts", "");
      const module: Record<string, unknown> = await import(join(src, "diagnostics", name));
      return Object.entries(module).flatMap(([exported, value]) =>
        isKind(value)
          ? [{ code: value.definition.code, file, raisedIn: foldersThatImport(imports, file, exported) }]
          : [],
      );
    }),
  );
  return kinds.flat();
}

function isKind(value: unknown): value is { readonly definition: DiagnosticDefinition<never> } {
  return typeof value === "function" && "definition" in value;
}

interface Import {
  readonly folder: string;
  readonly file: string;
  /** `*` for all. */
  readonly names: readonly string[];
}

function importsOfDiagnostics(): Import[] {
  const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return sources.flatMap((name) => {
    const text = readFileSync(join(src, name), "utf8");
    const folder = name.split(/[\\/]/)[0] ?? "";
    return [...text.matchAll(/import (?:\{([^}]*)\}|\* as \w+) from "[^"]*diagnostics\/([a-z-]+)\.ts"/g)].map(
      ([, names = "*", file = ""]) => ({ folder, file, names: names.split(/[\s,]+/) }),
    );
  });
}

function foldersThatImport(imports: readonly Import[], file: string, exported: string): string[] {
  const folders = imports
    .filter((each) => each.file === file && (each.names.includes(exported) || each.names.includes("*")))
    .map(({ folder }) => folder);
  return [...new Set(folders)];
}
