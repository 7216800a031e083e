/** A unit of which nothing is known yet: its letterhead and signature are dots. */

import { formDots } from "../../expression/form-dots.ts";
import type { Body } from "../../model/body.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Located } from "../../model/source-file.ts";

/** As the issuing body, so that it follows its style, with dots for everything of its own. */
export function formBody(organisation: Located<Organisation>): Body {
  const { dots } = formDots.text;
  const value: Organisation = {
    ...organisation.value,
    names: [{ name: dots, committee: dots, short: dots }],
    superior: dots,
    numberCode: formDots.cell.dots,
    place: formDots.cell.dots,
    officers: [{ name: dots, position: dots }],
    signing: { authority: dots, filing: `Lưu ${formDots.cell.dots}` },
  };
  return { id: organisation.value.id, record: { ...organisation, value } };
}
