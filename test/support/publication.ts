/** A round as it is published, in memory: documents are a few bytes. */

import type { RenderedDocument } from "../../src/model/rendered-document.ts";
import type { Publication } from "../../src/publish/publication.ts";
import { type InHandWritten, inHand } from "./assembly.ts";
import { aTemplate } from "./records.ts";

export interface PublicationWritten extends InHandWritten {
  /** `<unit>/<NN-type>` → what is in the file. */
  readonly documents?: Readonly<Record<string, string>>;
  readonly refused?: Publication["refused"];
  readonly findings?: Publication["findings"];
}

/** Each unit that has documents has a dossier. `units` are those asked for by `--unit`. */
export function aPublication(
  { documents = {}, refused = [], findings = [], ...written }: PublicationWritten,
  units?: readonly string[],
): Publication {
  const rendered = Object.entries(documents).map(([path, content]) => aDocument(path, content));
  const dossiers = [...new Set(rendered.map(({ job }) => job.unit))].map((unit) => ({
    ...{ unit, pdf: bytes(`hồ sơ ${unit}`), pages: 3, inputs: ["data/a.yaml"] },
    documents: rendered.filter(({ job }) => job.unit === unit).map(({ job }) => job.id),
  }));
  return {
    ...inHand(written),
    ...{ refused, findings, rendering: { documents: rendered, dossiers } },
    ...(units && { units: new Set(units) }),
  };
}

function aDocument(path: string, content: string): RenderedDocument {
  const [unit = "", fileName = ""] = path.split("/");
  const type = fileName.replace(/^\d\d-/, "");
  return {
    job: {
      ...{ id: `${unit}/${type}`, unit, unitName: unit, title: `Văn bản ${type}`, fileName },
      ...{ template: aTemplate(type, {}), style: "party-style", values: {}, record: { file: "data/a.yaml" } },
      ...{ date: "2025-04-04", hasSeal: false, inputs: ["data/a.yaml", "templates/b.docx"] },
    },
    ...{ docx: bytes(`docx ${content}`), pdf: bytes(`pdf ${content}`), pages: 2, places: {} },
  };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
