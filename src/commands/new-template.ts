/** `ho-so new template TYPE`: starts the next version of a template as a copy of the last. */

import type { Environment } from "../environment.ts";
import { writeBack } from "../load/write-back.ts";
import type { TemplateSource } from "../model/sources.ts";
import { readInputs } from "../pipeline.ts";
import { writeCanonicalZip } from "../render/docx/canonical-zip.ts";
import { noSuchType } from "./no-such-type.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

export async function newTemplate(
  environment: Environment,
  options: CommandOptions,
  type: string,
): Promise<ExitCode> {
  const { value: inputs, diagnostics } = await readInputs(environment);
  const language = languageOf(options, inputs);
  const { templates } = inputs.sources;
  const last = templates
    .filter((each) => each.type === type)
    .reduce<TemplateSource | undefined>(later, undefined);
  if (last === undefined) return reportMisuse(environment, noSuchType(type, templates), language);
  if (last.entries === undefined || last.info === undefined) {
    const findings = diagnostics.filter(({ place }) => place.file.startsWith(folderOf(last)));
    return reportFindings(environment, findings, { options, inputs });
  }
  const folder = folderOf({ type, version: String(numberOf(last) + 1) });
  const info = { path: `${folder}/template.yaml`, content: last.info.text };
  const word = { path: `${folder}/template.docx`, content: writeCanonicalZip(last.entries) };
  const unwritten = await writeBack(environment.root, last.isShared ? [info] : [info, word]);
  if (unwritten.length > 0) return reportFindings(environment, unwritten, { options, inputs });
  const next = last.isShared ? editShared[language](last.file) : editOwn[language](word.path);
  environment.say(`${started[language]({ folder, before: folderOf(last) })} ${next}`);
  return 0;
}

interface Started {
  readonly folder: string;
  readonly before: string;
}

const started = {
  vi: ({ folder, before }: Started) =>
    `Đã tạo ${folder} từ ${before}. Ghi ngày bắt đầu (from) vào ${folder}/template.yaml, ngày cuối cùng (to) của bản trước vào ${before}/template.yaml.`,
  en: ({ folder, before }: Started) =>
    `Made ${folder} from ${before}. Write its first day (from) into ${folder}/template.yaml, the last day (to) of the version before into ${before}/template.yaml.`,
} as const;

const editOwn = {
  vi: (file: string) => `Rồi sửa ${file} bằng Word.`,
  en: (file: string) => `Then edit ${file} in Word.`,
} as const;

/** What other types print from too must stay as it is. */
const editShared = {
  vi: (file: string) =>
    `Lời và các cột nằm trong template.yaml ấy. Tệp Word ${file} còn dùng cho các loại khác: cần khác thì chép nó sang bản mới và ghi tên bản ấy ở wordFile.`,
  en: (file: string) =>
    `Its words and columns stand in that template.yaml. Other types are printed from ${file} too: for another look, copy it under a new version and name that in wordFile.`,
} as const;

function later(last: TemplateSource | undefined, each: TemplateSource): TemplateSource {
  return last !== undefined && numberOf(last) > numberOf(each) ? last : each;
}

/** Versions that are no numbers come before all that are. */
function numberOf({ version }: { readonly version: string }): number {
  return /^\d{1,6}$/.test(version) ? Number(version) : 0;
}

function folderOf({ type, version }: { readonly type: string; readonly version: string }): string {
  return `templates/${type}/${version}`;
}
