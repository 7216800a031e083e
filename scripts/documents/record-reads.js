/** Which of its values a template asks for while it is filled. */

import { isProse } from "../../dist/text/prose.js";

/**
 * @returns `watched`, to be filled with in place of the values, and `asked`, which gives afterwards a copy of them with
 * only what was asked for
 */
export function recordReads(values) {
  const reads = new Map();
  const wrapped = new Map();
  const note = (target, key) => reads.get(target).add(key);
  const watch = (target) => {
    if (typeof target !== "object" || target === null || isProse(target)) return target;
    if (!wrapped.has(target)) {
      reads.set(target, new Set());
      wrapped.set(target, new Proxy(target, { get, getOwnPropertyDescriptor }));
    }
    return wrapped.get(target);
  };
  const get = (target, key) => {
    note(target, key);
    return watch(Reflect.get(target, key));
  };
  const getOwnPropertyDescriptor = (target, key) => {
    note(target, key);
    const found = Reflect.getOwnPropertyDescriptor(target, key);
    return found && { ...found, value: watch(found.value) };
  };
  return { watched: watch(values), asked: () => onlyAsked(values, reads) };
}

/** A list keeps its length; a group that was only looked at stays, empty. */
function onlyAsked(value, reads) {
  if (typeof value !== "object" || value === null || isProse(value)) return value;
  if (Array.isArray(value)) return value.map((each) => onlyAsked(each, reads));
  const names = reads.get(value) ?? new Set();
  const asked = Object.entries(value).filter(([name, each]) => names.has(name) && each !== undefined);
  return Object.fromEntries(asked.map(([name, each]) => [name, onlyAsked(each, reads)]));
}
