/** Remembers how paragraphs, runs and cells are dressed: those that are dressed alike are resolved once. */

type Refuse = (detail: string) => void;

/** Resolves, or gives what was resolved before under the same key; what was refused then is refused again. */
export type LookMemory<Look> = (key: string, refuse: Refuse, resolve: (refuse: Refuse) => Look) => Look;

/** @returns an empty memory; its keys must say all that the looks depend on */
export function rememberLooks<Look>(): LookMemory<Look> {
  const known = new Map<string, { readonly look: Look; readonly refused: readonly string[] }>();
  return (key, refuse, resolve) => {
    const before = known.get(key);
    if (before === undefined) {
      const refused: string[] = [];
      const look = resolve((detail) => refused.push(detail));
      known.set(key, { look, refused });
      for (const detail of refused) refuse(detail);
      return look;
    }
    for (const detail of before.refused) refuse(detail);
    return before.look;
  };
}
