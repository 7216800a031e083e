/** Kinds of findings that no sample can show, each with the reason and the test that shows it. */

interface ShownByTest {
  readonly because: string;
  /** The test's file, below test/. */
  readonly test: string;
  /** What of it stands in the test; absent, its code. */
  readonly by?: string;
}

export const shownByTests: Readonly<Record<string, ShownByTest>> = {
  "assemble/signed-not-called-for": {
    because: "the hash of a signed file can't be typed beforehand",
    test: "commands/issue.test.ts",
  },
  "load/file-too-large": {
    because: "a repository has no room for a file of megabytes",
    test: "load/read-text.test.ts",
  },
  "load/file-not-written": { because: "only the disk can refuse", test: "load/write-back.test.ts" },
  "load/not-a-plain-file": {
    because: "a checkout may turn links into files",
    test: "load/list-files.test.ts",
  },
  "load/unreadable-file": { because: "only the disk can refuse", test: "load/list-files.test.ts" },
  "publish/broken-manifest": {
    because: "what was built before is no input",
    test: "publish/publish.test.ts",
  },
  "publish/edited-form": {
    because: "what was printed before is no input",
    test: "commands/form.test.ts",
    by: "edited-form",
  },
  "publish/folder-not-written": { because: "only the disk can refuse", test: "publish/publish.test.ts" },
  "render/broken-line": {
    because: "validation refuses such a value before it is printed",
    test: "render/docx/fill-template.refusals.test.ts",
  },
  "render/missing-character": {
    because: "validation refuses such a character where it is typed",
    test: "render/pdf/missing-characters.test.ts",
  },
  "render/signed-words-altered": {
    because: "the hash of a signed file can't be typed beforehand",
    test: "commands/issue.test.ts",
  },
  "render/not-prose": {
    because: "the check of tags refuses such a template before it is filled",
    test: "render/docx/fill-template.refusals.test.ts",
  },
  "render/pdf-differs-from-word": {
    because: "no input leads to it: it guards against a mistake of ours",
    test: "render/compare-text.test.ts",
    by: "compareText",
  },
  "render/text-below-row": {
    because: "a template with a row of exact height would be needed for it alone",
    test: "render/render-document.rows.test.ts",
  },
  "render/text-off-page": {
    because: "a template with a table in a table would be needed for it alone",
    test: "render/render-document.off-page.test.ts",
  },
  "render/text-under-frame": {
    because: "a template with frames would be needed for it alone",
    test: "render/render-document.frames.test.ts",
  },
  "validate/unfit-value": {
    because: "today's schemas don't lead to it: it speaks for a rule that a field may get",
    test: "validate/find-schema-problems.test.ts",
  },
  "word/too-large": {
    because: "a repository has no room for a large file",
    test: "word/open-word-file.test.ts",
  },
};
