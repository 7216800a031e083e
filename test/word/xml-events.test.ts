import { describe, expect, it } from "vitest";
import { scanXml } from "../../src/word/xml-events.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function eventsOf(xml: string | Uint8Array): string[] {
  const events: string[] = [];
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  const problem = scanXml(bytes, {
    open: (name, attributes) => {
      events.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(" ")}`);
    },
    text: (text) => {
      events.push(text);
    },
    close: (name) => {
      events.push(`>${name}`);
    },
  });
  return problem === undefined ? events : [`problem: ${problem.problem}`];
}

describe("XML of a Word file", () => {
  it("comes with the usual prefixes, whatever the file calls its namespaces", () => {
    expect(
      eventsOf(`<x:p xmlns:x="${word}" x:rsidR="1"><x:t xml:space="preserve"> a&amp;b </x:t></x:p>`),
    ).toEqual(["<w:p w:rsidR=1", "<w:t xml:space=preserve", " a&b ", ">w:t", ">w:p"]);
  });

  it("names what is in no known namespace in full", () => {
    expect(eventsOf(`<a xmlns="urn:x"/>`)[0]).toBe("<{urn:x}a");
  });

  it("knows a namespace only inside the element that declares it", () => {
    const xml = `<a xmlns:x="${word}"><x:p xmlns:x="urn:x" x:y="1"/><x:p xmlns="urn:d" y="2"><z/></x:p></a>`;
    expect(eventsOf(xml)).toEqual([
      ...["<a", "<{urn:x}p {urn:x}y=1", ">{urn:x}p"],
      ...["<w:p y=2", "<{urn:d}z", ">{urn:d}z", ">w:p", ">a"],
    ]);
  });
});

describe("refused is", () => {
  it.each([
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, "document type"],
    ["an entity that nobody declared", "<a>&b;</a>", "undefined entity"],
    ["a tag that nobody closes", "<a><b></a>", "unexpected close tag"],
    ["a prefix that nobody declared", "<w:p/>", "unbound namespace prefix"],
    [
      "a prefix outside of where it was declared",
      `<a><b xmlns:x="urn:x"/><x:c/></a>`,
      "unbound namespace prefix",
    ],
    ["a name of two prefixes", `<a xmlns:b="urn:b"><b:c:d/></a>`, "malformed name"],
    ["a prefix that is declared as nothing", `<a xmlns:b=""/>`, "can't be declared"],
    ["another meaning of xml", `<a xmlns:xml="urn:x"/>`, "can't be declared"],
    [
      "an attribute twice, by two prefixes",
      `<a xmlns:b="urn:x" xmlns:c="urn:x" b:d="" c:d=""/>`,
      "duplicate attribute",
    ],
    ["nesting without end", `${"<a>".repeat(201)}${"</a>".repeat(201)}`, "200 deep"],
    ["nothing at all", "", "root element"],
  ])("%s", (_, xml, problem) => {
    expect(eventsOf(xml)[0]).toMatch(new RegExp(`problem: .*${problem}`));
  });

  it("text in another encoding", () => {
    expect(eventsOf(new Uint8Array([0x3c, 0x61, 0xff, 0x3e]))).toEqual(["problem: not UTF-8"]);
  });
});
