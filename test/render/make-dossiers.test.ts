import { expect, it } from "vitest";
import type { RefusedDocument } from "../../src/model/document-job.ts";
import { type LaidOutDocument, makeDossiers } from "../../src/render/make-dossiers.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { readPdfText } from "../support/pdf-text.ts";
import { smallJob } from "../support/small-job.ts";
import { a4Section, buildWord, paragraph, run } from "../support/word-builder.ts";

const entries = buildWord({ body: paragraph(run("Một trang.")) + a4Section() });
const tree = readDocumentTree(entries, "small.docx").value;

function document(unit: string, type: string, file?: string): LaidOutDocument {
  const job = smallJob(entries);
  const printedTogether = file === undefined ? undefined : { file, title: `Tệp ${file}` };
  return {
    job: {
      ...job,
      ...{ id: `${unit}/${type}`, unit, template: { ...job.template, type } },
      ...(printedTogether !== undefined && { printedTogether }),
    },
    ...{ docx: new Uint8Array(), pdf: new Uint8Array(), pages: 1, places: {}, tree },
  };
}

const documents = [
  document("khoi", "giay", "giay-mot"),
  document("khoi", "quyet-nghi"),
  document("khoi", "giay", "giay-hai"),
  document("chi-bo", "to-trinh"),
  document("khoi", "giay", "giay-mot"),
];

async function made(refused: readonly RefusedDocument[] = []): Promise<string[]> {
  const dossiers = await makeDossiers(documents, { refused, fonts, types: ["giay"] });
  return dossiers.map(({ unit, together, pages }) => `${unit}/${together?.file ?? ""} ${pages}`);
}

const refusal = (id: string) => ({ id, unit: "khoi", because: [] });

it("gathers each unit's documents in its dossier, and those for the printer in their own files", async () => {
  expect(await made()).toEqual(["khoi/ 1", "chi-bo/ 1", "khoi/giay-mot 2", "khoi/giay-hai 1"]);
});

it.each([
  [
    "a document of the dossier keeps back the dossier",
    "khoi/quyet-nghi-2",
    ["chi-bo/ 1", "khoi/giay-mot 2", "khoi/giay-hai 1"],
  ],
  ["one for the printer keeps back those of its type", "khoi/giay-x", ["khoi/ 1", "chi-bo/ 1"]],
  ["all of a type keep back its files", "khoi/giay", ["khoi/ 1", "chi-bo/ 1"]],
])("refused, %s", async (_, id, left) => {
  expect(await made([refusal(id)])).toEqual(left);
});

it("names what is printed together by its title", async () => {
  const dossiers = await makeDossiers(documents, { refused: [], fonts, types: ["giay"] });
  const last = dossiers.at(-1);
  expect(last?.together).toEqual({ type: "giay", file: "giay-hai", title: "Tệp giay-hai" });
  expect(readPdfText(last?.pdf ?? new Uint8Array())).toHaveLength(1);
});
