/** The tags of template.yaml's Wordings, and which of them are printed for each group or each row of a list's table. */

import type { Template } from "../model/records.ts";
import type { Path } from "../model/source-file.ts";
import { templateInfoSchema } from "../model/template-info.ts";
import type { TemplateTag } from "../word/template-tag.ts";
import type { ListTags } from "./check-tags.ts";
import { readWordings } from "./find-wording-faults.ts";
import { textTags } from "./text-tags.ts";

/** Of the Wordings that see the document's values. */
export function tagsOfSettings({ info }: Template): readonly TemplateTag[] {
  return wordingTags(info)
    .filter(({ path }) => inList(path) === undefined)
    .flatMap(({ tags }) => tags);
}

/** Of those that see a group or a row; undefined for a template that prints no list. */
export function tagsOfList({ info }: Template): ListTags | undefined {
  if (info.value.list === undefined) return undefined;
  const found = wordingTags(info);
  const tagsAt = (where: keyof ListTags) =>
    found.filter(({ path }) => inList(path) === where).flatMap(({ tags }) => tags);
  return { ofGroup: tagsAt("ofGroup"), ofRow: tagsAt("ofRow") };
}

interface WordingTags {
  readonly path: Path;
  readonly tags: readonly TemplateTag[];
}

function wordingTags({ source }: Template["info"]): WordingTags[] {
  return readWordings(source, templateInfoSchema).map(({ path, template }) => ({
    path,
    tags: textTags(template?.nodes ?? [], source.place(path)),
  }));
}

function inList(path: Path): keyof ListTags | undefined {
  const [list, field, , inColumn] = path;
  if (list !== "list") return undefined;
  if (field === "groupHeading") return "ofGroup";
  return field === "columns" && inColumn === "value" ? "ofRow" : undefined;
}
