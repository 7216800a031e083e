/** `ho-so templates publish TYPE VERSION`: freezes a template version, with the parts that it calls, by their hashes. */

import { hasErrors } from "../diagnostics/outcome.ts";
import type { Environment } from "../environment.ts";
import { editPublished } from "../load/edit-published.ts";
import { writeBack } from "../load/write-back.ts";
import { contentHash } from "../model/content-hash.ts";
import type { Published } from "../model/published.ts";
import type { Part, Records, Template } from "../model/records.ts";
import { type Inputs, readInputs } from "../pipeline.ts";
import { listPartNames } from "../word/list-part-names.ts";
import { noSuchType } from "./no-such-type.ts";
import { notThere } from "./not-there.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

/** Only what has no errors can be frozen. @param wanted the type and the version */
export async function publishTemplate(
  environment: Environment,
  options: CommandOptions,
  [type = "", version = ""]: readonly string[],
): Promise<ExitCode> {
  const { value: inputs, diagnostics } = await readInputs(environment);
  const language = languageOf(options, inputs);
  const misuse = misuseOf({ type, version }, inputs);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  const findings = diagnostics.filter(({ place }) => place.file.startsWith("templates/"));
  const { records, sources } = inputs;
  const template = records?.templates.find((each) => each.type === type && each.version === version);
  if (hasErrors(findings) || records === undefined || template === undefined) {
    return reportFindings(environment, findings, { options, inputs });
  }
  const published = hashesOf(template, records);
  const content = editPublished(sources.published?.text, published);
  const unwritten = await writeBack(environment.root, [{ path: "templates/published.yaml", content }]);
  if (unwritten.length > 0) return reportFindings(environment, unwritten, { options, inputs });
  for (const line of Object.keys({ ...published.templates, ...published.parts })) {
    environment.say(frozen[language](line));
  }
  return 0;
}

const frozen = {
  vi: (version: string) => `Đã ban hành ${version}: từ nay không sửa nữa.`,
  en: (version: string) => `Published ${version}: it doesn't change any more.`,
} as const;

function misuseOf({ type, version }: { type: string; version: string }, { sources }: Inputs) {
  const versions = sources.templates.filter((each) => each.type === type).map((each) => each.version);
  if (versions.length === 0) return noSuchType(type, sources.templates);
  return versions.includes(version)
    ? undefined
    : notThere({ vi: "bản mẫu", en: "template version" }, version, versions);
}

/** Of the parts, those versions that any style calls today. */
function hashesOf(template: Template, { styles, parts }: Records): Published {
  const names = new Set(listPartNames(template));
  const called = parts.filter(
    ({ part, style, version }) => names.has(part) && styles.value.styles[style]?.parts[part] === version,
  );
  const { entries, info } = template;
  return {
    templates: {
      [`${template.type}/${template.version}`]: contentHash({ entries, info: info.source.value }),
    },
    parts: Object.fromEntries(called.map((part) => [nameOf(part), contentHash(part)])),
  };
}

function nameOf({ part, style, version }: Part): string {
  return `${part}/${style}/${version}`;
}
