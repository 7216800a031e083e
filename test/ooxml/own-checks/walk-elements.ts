/** Goes through all elements of an XML tree, in document order. */

import { elementsOf, type XmlElement } from "../../../src/word/xml.ts";

export function* walkElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* walkElements(child);
}
