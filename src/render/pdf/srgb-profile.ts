/** The colour space of screens, sRGB, as an ICC profile written from its published figures (IEC 61966-2-1; ICC.1:2010, profile version 4.2). */

/** @returns a display profile of matrix and curve, the same bytes each time */
export function srgbProfile(): Uint8Array {
  const tags = tagTable.map(([signatures, data]) => ({ signatures, data }));
  const count = tags.reduce((sum, { signatures }) => sum + signatures.length, 0);
  const table = new ProfileBytes();
  const body = new ProfileBytes();
  table.uint32(count);
  for (const { signatures, data } of tags) {
    const offset = headerLength + 4 + count * 12 + body.length;
    body.bytes(data).align();
    for (const signature of signatures) table.text(signature).uint32(offset, data.length);
  }
  const header = headerOf(headerLength + table.length + body.length);
  return Uint8Array.from([...header, ...table.take(), ...body.take()]);
}

const headerLength = 128;

/** Numbers of the profile: big-endian, fixed-point with 16 bits after the point. */
class ProfileBytes {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  take(): readonly number[] {
    return this.#bytes;
  }

  bytes(values: Iterable<number>): this {
    this.#bytes.push(...values);
    return this;
  }

  text(ascii: string): this {
    return this.bytes(Array.from(ascii, (character) => character.charCodeAt(0)));
  }

  uint16(...values: readonly number[]): this {
    return this.bytes(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
  }

  uint32(...values: readonly number[]): this {
    return this.bytes(values.flatMap((value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)));
  }

  fixed(...values: readonly number[]): this {
    return this.uint32(...values.map((value) => Math.round(value * 65536)));
  }

  align(): this {
    return this.bytes(new Array((4 - (this.length % 4)) % 4).fill(0));
  }
}

/** The white point of the connection space, D50, as the specification gives it. */
const whitePoint = [0.9642, 1, 0.8249] as const;

/** The day on which sRGB was published stands for the day on which the profile was made. */
const published = [1999, 10, 18, 0, 0, 0] as const;

function headerOf(size: number): readonly number[] {
  const header = new ProfileBytes().uint32(size).text("\0\0\0\0").uint32(0x04200000);
  header
    .text("mntrRGB XYZ ")
    .uint16(...published)
    .text("acsp");
  header.bytes(new Array(28).fill(0)).fixed(...whitePoint);
  return header.bytes(new Array(headerLength - header.length).fill(0)).take();
}

function xyz(...values: readonly number[]): readonly number[] {
  return new ProfileBytes()
    .text("XYZ \0\0\0\0")
    .fixed(...values)
    .take();
}

/** One text, in American English. */
function localized(text: string): readonly number[] {
  const header = new ProfileBytes().text("mluc\0\0\0\0").uint32(1, 12).text("enUS");
  return header
    .uint32(text.length * 2, 28)
    .uint16(...Array.from(text, (each) => each.charCodeAt(0)))
    .take();
}

/** From the value to the light: linear near black, a power above. */
const curve = new ProfileBytes()
  .text("para\0\0\0\0")
  .uint16(3, 0)
  .fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
  .take();

/** From the white of daylight (D65) to that of the connection space (Bradford). */
const adaptation = new ProfileBytes()
  .text("sf32\0\0\0\0")
  .fixed(1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
  .take();

/** The primaries are those of ITU-R BT.709, adapted to the white of the connection space. */
const tagTable: readonly (readonly [signatures: readonly string[], data: readonly number[]])[] = [
  [["desc"], localized("sRGB")],
  [["cprt"], localized("No copyright, use freely")],
  [["wtpt"], xyz(...whitePoint)],
  [["chad"], adaptation],
  [["rXYZ"], xyz(0.43607, 0.22249, 0.01392)],
  [["gXYZ"], xyz(0.38515, 0.71687, 0.09708)],
  [["bXYZ"], xyz(0.14307, 0.06061, 0.7141)],
  [["rTRC", "gTRC", "bTRC"], curve],
];
