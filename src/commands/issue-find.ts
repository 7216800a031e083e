/** Finds the document that was signed, as it was built. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import type { DocumentJob } from "../model/document-job.ts";
import { assembleRound, renderJobs } from "../pipeline.ts";
import { readBuilt } from "../publish/read-built.ts";
import type { ChosenRound } from "./choose-rounds.ts";
import type { Signing } from "./issue-signing.ts";
import { notThere } from "./not-there.ts";
import type { Task } from "./prepare.ts";

export type Stop =
  | { readonly misuse: Bilingual }
  | { readonly findings: readonly Diagnostic[] }
  | { readonly refusal: Bilingual };

export interface FoundDocument extends ChosenRound {
  readonly job: DocumentJob;
  /** The Word file without number and day, as it was printed and signed. */
  readonly built: Uint8Array;
}

export interface AskedDocument {
  readonly id: string;
  readonly signing: Signing;
}

/** What lies under out/ must be what the data give now: somebody signed that. */
export async function findDocument(
  { root }: Environment,
  { records, rounds, inputs: { sources }, findings }: Task,
  { id, signing }: AskedDocument,
): Promise<FoundDocument | Stop> {
  const [chosen, another] = rounds;
  if (chosen === undefined) return { findings };
  if (another !== undefined) return { misuse: oneRound };
  const units = new Set([id.slice(0, Math.max(0, id.indexOf("/")))]);
  const { value: assembled, diagnostics } = assembleRound({ ...chosen, records, units });
  const job = assembled.jobs.find((each) => each.id === id);
  if (job === undefined) {
    const refused = assembled.refused.some((each) => id === each.id || id.startsWith(`${each.id}-`));
    if (refused) return { findings: [...findings, ...diagnostics] };
    const known = [...assembled.jobs, ...assembled.refused].map((each) => each.id);
    return { misuse: notThere({ vi: "văn bản", en: "document" }, id, known) };
  }
  if (job.signed !== undefined && !signing.replaces) return { refusal: signedAlready(job) };
  if (job.signed === undefined && signing.replaces) return { refusal: nothingToReplace(job) };
  const { value: rendered, diagnostics: drawing } = await renderJobs([withoutSigned(job)], {
    sources,
    records,
  });
  const made = rendered.documents[0];
  if (made === undefined) return { findings: drawing };
  const folder = `out/${chosen.campaign.id}/${chosen.round.id}`;
  const built = await readBuilt(root, `${folder}/${job.unit}/${job.fileName}.docx`);
  const isReplacement = job.signed !== undefined;
  if (!isReplacement && built === undefined) return { refusal: notBuilt(job) };
  if (!isReplacement && built !== undefined && !Buffer.from(built).equals(made.docx))
    return { refusal: builtOtherwise(job) };
  return { ...chosen, job, built: made.docx };
}

/** What would be made if nothing had been signed: a build keeps what was. */
function withoutSigned({ signed: _, ...job }: DocumentJob): DocumentJob {
  return job;
}

const oneRound = {
  vi: "Một văn bản chỉ thuộc một đợt: ghi mã đợt sau --round, không ghi all.",
  en: "A document belongs to one round: name it after --round, not all.",
};

function signedAlready({ id, issued }: DocumentJob): Bilingual {
  return {
    vi: `Văn bản ${id} đã ban hành với số ${issued?.number}. Ký văn bản khác thay nó thì thêm --replaces --reason "lý do".`,
    en: `${id} was issued with the number ${issued?.number}. To put another in its place add --replaces --reason "why".`,
  };
}

function nothingToReplace({ id }: DocumentJob): Bilingual {
  return {
    vi: `Văn bản ${id} chưa ban hành lần nào, nên không có gì để thay: bỏ --replaces.`,
    en: `${id} was never issued, so there is nothing to replace: leave out --replaces.`,
  };
}

function notBuilt({ id }: DocumentJob): Bilingual {
  return {
    vi: `Trong thư mục out chưa có văn bản ${id}: dựng (npm run build:dossiers), in, ký rồi mới ghi là đã ban hành.`,
    en: `There is no ${id} under out yet: build it (npm run build:dossiers), print and sign it, then record it.`,
  };
}

function builtOtherwise({ id }: DocumentJob): Bilingual {
  return {
    vi: `Tệp Word của ${id} trong thư mục out khác với dữ liệu bây giờ: bản đã in có thể không phải bản này. Dựng lại, đối chiếu với bản đã ký rồi ghi.`,
    en: `The Word file of ${id} under out isn't what the data give now: what was printed may be something else. Build again, compare with what was signed, then record it.`,
  };
}
