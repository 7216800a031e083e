// A template and its values for docxtemplater as it comes: our tags become plain names, all their values are worked out beforehand.
import { evaluateTag } from "../dist/render/docx/evaluate-tag.js";
import { isProse, plainTextOf } from "../dist/text/prose.js";
import { readTag } from "../dist/word/read-tag.js";

const tagPattern = /\{\{([^{}]*)\}\}/g;

/** @returns the entry's XML with tags `{{t1}}`, `{{#t2}}…{{/t2}}`, and the function from our values to its values */
export function withoutOurLanguage(xml) {
  const tags = nest([...xml.matchAll(tagPattern)].map(([, content]) => readTag(withoutEntities(content))));
  let index = 0;
  const plain = xml.replace(tagPattern, () => tags.written[index++]);
  return { xml: plain, valuesOf: (values) => valuesIn(tags.tree, [{ value: values }]) };
}

/** Numbers the tags, and hangs them under the blocks that they stand in. */
function nest(tags) {
  const tree = [];
  const open = [{ children: tree }];
  const written = tags.map((tag, index) => {
    if (tag.kind === "close") return `{{/${open.pop().name}}}`;
    const node = { tag, name: `t${index}`, children: [] };
    open.at(-1).children.push(node);
    if (tag.kind !== "open") return `{{${node.name}}}`;
    open.push(node);
    return `{{#${node.name}}}`;
  });
  return { tree, written };
}

function valuesIn(nodes, scopes) {
  const values = {};
  for (const { tag, name, children } of nodes) {
    const { value } = evaluateTag(tag, scopes);
    if (tag.kind !== "open") values[name] = isProse(value) ? plainTextOf(value).replaceAll("\n", " ") : value;
    else if (typeof value === "boolean")
      Object.assign(values, { [name]: value }, value ? valuesIn(children, scopes) : {});
    else values[name] = itemsOf(value).map((item) => valuesIn(children, [...scopes, item]));
  }
  return values;
}

function itemsOf(value) {
  if (!Array.isArray(value)) return [{ value }];
  return value.map((item, index) => ({ value: item, position: { index, length: value.length } }));
}

function withoutEntities(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
