/** Two styles that write everything differently, and who follows them: to be mixed in tests. */

import { type RecordsWritten, someRecords } from "./records.ts";

const own = someRecords({}).records.styles.value.styles["party-style"];
if (own === undefined) throw new Error("the test's own style is gone");

/** Chi bộ follow the slash style on behalf of their body; ban follow it with a head; đoàn thể follow the dot style. */
export const twoStyles = {
  traditions: { slash: [{ style: "slash-style" }], dot: [{ style: "dot-style" }] },
  styles: {
    "slash-style": {
      ...own,
      wording: { ...own.wording, authority: { onBehalf: "T/M", inPlace: "K/T", byOrder: "T/L" } },
      foreignMarks: ["TM.", "Số:", "./."],
    },
    "dot-style": {
      ...own,
      wording: {
        ...own.wording,
        symbol: "{{number}}/{{typeCode}}-{{issuerCode}}",
        letterSymbol: "{{number}}/{{issuerCode}}",
        authority: { onBehalf: "TM.", inPlace: "KT.", byOrder: "TL." },
        filing: "Lưu: VT",
      },
      foreignMarks: ["T/M"],
    },
  },
  kinds: {
    "chi bộ cơ sở": { tradition: "slash", signing: { authority: "T/M CHI BỘ" } },
    ban: { tradition: "slash", signing: {} },
    "đoàn thể khối": { tradition: "dot", signing: { authority: "TM. BAN CHẤP HÀNH" } },
  },
} satisfies RecordsWritten["styles"];
