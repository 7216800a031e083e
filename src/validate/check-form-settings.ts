/** Compares what template.yaml settles of the empty form with the values that its documents have. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type FormSetting, unfitFormSetting } from "../diagnostics/validate-forms.ts";
import type { Template } from "../model/records.ts";
import type { Path } from "../model/source-file.ts";
import { describeValues, type ValueDescription } from "../model/values/describe-values.ts";
import { nearest } from "../text/nearest.ts";

export function checkFormSettings({ info }: Template): Diagnostic[] {
  const { emptyForm, scope } = info.value;
  if (emptyForm === undefined) return [];
  const values = new Map(describeValues(scope).map((value) => [value.path, value]));
  const settled: readonly Settled[] = [
    ...Object.keys(emptyForm.given).map((path) => ({ setting: "given", path, at: ["given", path] }) as const),
    ...emptyForm.without.map(
      (path, index) => ({ setting: "without", path, at: ["without", index] }) as const,
    ),
    ...emptyForm.once.map((path, index) => ({ setting: "once", path, at: ["once", index] }) as const),
  ];
  return settled.flatMap(({ setting, path, at }) => {
    const value = values.get(path);
    if (value !== undefined && fits[setting](value)) return [];
    const unknown = value === undefined ? { nearest: nearest(path, values.keys()) } : undefined;
    const place = setting === "given" ? info.source.keyPlace : info.source.place;
    return [unfitFormSetting({ setting, path, unknown }, place(["emptyForm", ...at]))];
  });
}

interface Settled {
  readonly setting: FormSetting;
  readonly path: string;
  readonly at: Path;
}

const fits: Readonly<Record<FormSetting, (value: ValueDescription) => boolean>> = {
  given: ({ kind }) => kind === "text",
  without: ({ kind, optional }) => optional || kind === "list",
  once: ({ kind }) => kind === "list",
};
