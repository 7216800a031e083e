import { describe, expect, it } from "vitest";
import { finishWord } from "../../src/render/finish-word.ts";
import { stockTemplates } from "../../src/render/template-shelf.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { fonts } from "../support/fonts.ts";
import { checkLayout } from "./check-layout.ts";
import { expectedTexts } from "./expected-texts.ts";
import { type Plant, pagesOfWord, plantInWord } from "./plant-in-word.ts";
import { allJobsInStyle, sampleRecords } from "./sample-in-style.ts";
import { styleTable } from "./style-table.ts";

/** A fault is told by the component that it was planted in. */
const style = "party-hd36";
const table = styleTable(style);
const shelf = stockTemplates(sampleRecords);

/** A proposal has all that a document with a type name has; a letter has its abstract under the number. */
const [proposal, letter, long] = [
  documentOf("to-trinh", "authority"),
  documentOf("cong-van-bo-sung", "letterAbstract"),
  documentOf("ke-hoach", "typeName"),
];

/** The first of its type that has the component. */
function documentOf(type: string, component: string) {
  const job = allJobsInStyle(style).find(
    (each) => each.template.type === type && expectedTexts(each)[component] !== undefined,
  );
  const entries = job && finishWord(job, { shelf, fonts }).value?.entries;
  if (job === undefined || entries === undefined) throw new Error(`the sample has no ${type}`);
  return { entries, texts: expectedTexts(job) };
}

async function faultsWith(
  document: { entries: WordEntries; texts: ReturnType<typeof expectedTexts> },
  plant: Plant,
) {
  const pages = await pagesOfWord(plantInWord(document.entries, plant));
  return checkLayout({ pages, texts: document.texts, table }).map(({ component }) => component);
}

function holderOf(component: string) {
  const document = component === "letterAbstract" ? letter : proposal;
  const { text: fixed, prefix = "" } = table.components[component] ?? {};
  const text = fixed ?? `${prefix}${document.texts[component] ?? ""}`;
  return { document, text };
}

const components = Object.entries(table.components).map(([component, rule]) => ({ component, rule }));

describe("without a fault", () => {
  it("all are as the table says", async () => {
    for (const { entries, texts } of [proposal, letter, long])
      expect(checkLayout({ pages: await pagesOfWord(entries), texts, table })).toEqual([]);
  });
});

describe("a fault is found where it was planted", () => {
  it.each(components)("another size: $component", async ({ component }) => {
    const { document, text } = holderOf(component);
    const run = '<w:sz w:val="37"/><w:szCs w:val="37"/>';
    expect(await faultsWith(document, { text, run })).toContain(component);
  });

  it.each(components.filter(({ rule }) => rule.weight !== undefined))(
    "another weight: $component",
    async ({ component, rule }) => {
      const { document, text } = holderOf(component);
      const run = rule.weight === "bold" ? '<w:b w:val="0"/>' : "<w:b/>";
      expect(await faultsWith(document, { text, run })).toContain(component);
    },
  );

  it.each(components.filter(({ rule }) => rule.slant !== undefined))(
    "another slant: $component",
    async ({ component, rule }) => {
      const { document, text } = holderOf(component);
      const run = rule.slant === "italic" ? '<w:i w:val="0"/>' : "<w:i/>";
      expect(await faultsWith(document, { text, run })).toContain(component);
    },
  );

  it.each(components.filter(({ component }) => component !== "addresseeLabel"))(
    "gone: $component",
    async ({ component }) => {
      const { document, text } = holderOf(component);
      expect(await faultsWith(document, { text, emptied: true })).toContain(component);
    },
  );

  it.each(
    components.filter(
      ({ rule }) => rule.side !== undefined && rule.side !== "margin" && rule.rule !== "whole",
    ),
  )("moved aside: $component", async ({ component }) => {
    const { document, text } = holderOf(component);
    const paragraph = '<w:jc w:val="left"/>';
    expect(await faultsWith(document, { text, paragraph })).toContain(component);
  });

  it("moved aside: headline, which is as wide as its room", async () => {
    const { document, text } = holderOf("headline");
    const paragraph = '<w:ind w:left="1200" w:right="0"/>';
    expect(await faultsWith(document, { text, paragraph })).toContain("headline");
  });

  it("no line under the headline", async () => {
    const { document } = holderOf("headline");
    expect(await faultsWith(document, { replace: [/<w:pBdr><w:bottom[^>]*\/><\/w:pBdr>/g, ""] })).toContain(
      "headline",
    );
  });

  it("no line under the label of the recipients", async () => {
    const { document, text } = holderOf("recipientsLabel");
    expect(await faultsWith(document, { text, run: '<w:u w:val="none"/>' })).toContain("recipientsLabel");
  });

  it("no room for the signature", async () => {
    const { document, text } = holderOf("signer");
    expect(await faultsWith(document, { text, paragraph: '<w:spacing w:before="0"/>' })).toContain("signer");
  });

  it.each([
    { what: "a narrow left margin", replace: [/w:left="1701"/g, 'w:left="1400"'], component: "margin left" },
    {
      what: "a narrow right margin",
      replace: [/w:right="850"/g, 'w:right="600"'],
      component: "margin right",
    },
    { what: "a narrow top margin", replace: [/w:top="1134"/g, 'w:top="700"'], component: "margin top" },
    {
      what: "a narrow bottom margin",
      replace: [/w:bottom="1134"/g, 'w:bottom="300"'],
      component: "margin bottom",
    },
    { what: "other paper", replace: [/w:h="16838"/g, 'w:h="15840"'], component: "page" },
    { what: "no page numbers", replace: [/<w:headerReference[^>]*\/>/g, ""], component: "page number" },
  ] as const)("$what", async ({ replace, component }) => {
    expect(await faultsWith(long, { replace: [...replace] })).toContain(component);
  });

  it.each([
    { what: "a smaller size", plant: { run: '<w:sz w:val="24"/>' } },
    { what: "no indent", plant: { paragraph: '<w:ind w:firstLine="300"/>' } },
    { what: "lines too close", plant: { paragraph: '<w:spacing w:line="300" w:lineRule="exact"/>' } },
  ])("running text with $what", async ({ plant }) => {
    expect(await faultsWith(long, plant)).toContain("body");
  });
});
