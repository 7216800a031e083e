/** An entry under a name that a file gave: never one that every object is born with (`constructor`). */

export function ownEntry<Value>(entries: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
