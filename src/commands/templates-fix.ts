/** `ho-so templates fix [TYPE]`: the safe mends of templates and parts, shown file by file; a published version stays as it is. */

import type { Language } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import { type FileToWrite, writeBack } from "../load/write-back.ts";
import type { Sources } from "../model/sources.ts";
import { readInputs } from "../pipeline.ts";
import { writeCanonicalZip } from "../render/docx/canonical-zip.ts";
import { type MendedFile, mendWordFile } from "../word/mend-word-file.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import { noSuchType } from "./no-such-type.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

/** @param type a document type, whose templates alone are mended; empty for all templates and parts */
export async function fixTemplates(
  environment: Environment,
  options: CommandOptions,
  type: string,
): Promise<ExitCode> {
  const { value: inputs } = await readInputs(environment);
  const { sources } = inputs;
  const language = languageOf(options, inputs);
  if (type !== "" && !sources.templates.some((template) => template.type === type)) {
    return reportMisuse(environment, noSuchType(type, sources.templates), language);
  }
  const mends = unpublishedFiles(sources, type)
    .map(({ file, entries }) => ({ file, mended: mendWordFile(entries) }))
    .filter(({ mended }) => mended.tables + mended.kernings > 0);
  const files = mends.map(
    ({ file, mended }): FileToWrite => ({ path: file, content: writeCanonicalZip(mended.entries) }),
  );
  const unwritten = await writeBack(environment.root, files);
  if (unwritten.length > 0) return reportFindings(environment, unwritten, { options, inputs });
  for (const { file, mended } of mends) environment.say(describe(file, mended, language));
  if (mends.length === 0) environment.say(nothing[language]);
  return 0;
}

const nothing = { vi: "Không có gì cần sửa.", en: "There is nothing to mend." } as const;

/** The Word files that may still change: a shared one as long as none of the templates that use it is published. */
function unpublishedFiles({ templates, parts, published }: Sources, type: string): NamedWordFile[] {
  const frozen = frozenNames(published?.value);
  const named = [
    ...templates.map((each) => ({ ...each, name: `templates ${each.type}/${each.version}` })),
    ...parts.map((each) => ({
      ...each,
      type: undefined,
      name: `parts ${each.part}/${each.style}/${each.version}`,
    })),
  ];
  const kept = new Set(named.filter(({ name }) => frozen.has(name)).map(({ file }) => file));
  const wanted = named.filter((each) => type === "" || each.type === type);
  const files = wanted.flatMap(({ file, entries }) =>
    entries === undefined || kept.has(file) ? [] : [{ file, entries }],
  );
  return files.filter(({ file }, index) => files.findIndex((each) => each.file === file) === index);
}

/** Whatever published.yaml holds, sound or not: a line with the version's name is enough to leave it alone. */
function frozenNames(published: unknown): ReadonlySet<string> {
  const kinds = typeof published === "object" && published !== null ? Object.entries(published) : [];
  return new Set(
    kinds.flatMap(([kind, versions]) =>
      typeof versions === "object" && versions !== null
        ? Object.keys(versions).map((version) => `${kind} ${version}`)
        : [],
    ),
  );
}

function describe(file: string, { tables, kernings }: MendedFile, language: Language): string {
  const done = {
    vi: [
      ...(tables > 0 ? [`${tables} bảng tự co giãn → cột cố định`] : []),
      ...(kernings > 0 ? [`tắt kerning, ligatures ở ${kernings} chỗ`] : []),
    ],
    en: [
      ...(tables > 0 ? [`${tables} autofit tables → fixed columns`] : []),
      ...(kernings > 0 ? [`kerning and ligatures off in ${kernings} places`] : []),
    ],
  };
  return `${file}: ${done[language].join("; ")}`;
}
