/** Word's measures in points: twips, half-points, eighths of a point. */

import type { XmlElement } from "./xml.ts";

/** An attribute in twips (1/20 pt), as pt. */
export function twips(element: XmlElement | undefined, attribute: string): number | undefined {
  return scaled(element, attribute, 20);
}

/** An attribute in half-points, as pt. */
export function halfPoints(element: XmlElement | undefined, attribute: string): number | undefined {
  return scaled(element, attribute, 2);
}

/** An attribute in eighths of a point, as pt. */
export function eighths(element: XmlElement | undefined, attribute: string): number | undefined {
  return scaled(element, attribute, 8);
}

/** An attribute in English Metric Units (1/12700 pt; ECMA-376, 20.1.10.16), as pt. */
export function emus(element: XmlElement | undefined, attribute: string): number | undefined {
  return scaled(element, attribute, 12700);
}

export function wholeNumber(element: XmlElement | undefined, attribute: string): number | undefined {
  return scaled(element, attribute, 1);
}

function scaled(element: XmlElement | undefined, attribute: string, unit: number): number | undefined {
  const value = element?.attributes.get(attribute);
  if (value === undefined || !/^[+-]?\d{1,9}(\.\d+)?$/.test(value)) return undefined;
  return Number(value) / unit;
}
