/** Says what the colours of a PDF mean: those of sRGB (ISO 19005-2, 6.2.3). */

import { deflateSync } from "node:zlib";
import type { PdfDocument } from "./pdfmake-internals.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** The same in every file. */
const deflatedProfile = deflateSync(srgbProfile());

export function addOutputIntent(document: PdfDocument): void {
  const profile = document.ref({ N: 3, Filter: "FlateDecode" });
  profile.end(deflatedProfile);
  const intent = document.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: new String("sRGB IEC61966-2.1"),
    Info: new String("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
