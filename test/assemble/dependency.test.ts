import { expect, it } from "vitest";
import { type Dependency, faultsInTheWay } from "../../src/assemble/dependency.ts";
import type { Fault } from "../../src/model/records.ts";

interface Case {
  readonly what: string;
  readonly fault: Fault;
  readonly dependency: Dependency;
  readonly stops: boolean;
}

const file = "data/log.yaml";

it.each<Case>([
  { what: "another file", fault: { file: "b", path: [] }, dependency: { file }, stops: false },
  { what: "the whole file", fault: { file, path: [] }, dependency: { file, path: ["don-vi"] }, stops: true },
  {
    what: "the entry",
    fault: { file, path: ["don-vi"] },
    dependency: { file, path: ["don-vi"] },
    stops: true,
  },
  { what: "a part of it", fault: { file, path: ["a", 0] }, dependency: { file, path: ["a"] }, stops: true },
  {
    what: "what it is part of",
    fault: { file, path: ["a"] },
    dependency: { file, path: ["a", 0] },
    stops: true,
  },
  { what: "another entry", fault: { file, path: ["khac"] }, dependency: { file, path: ["a"] }, stops: false },
  { what: "any entry of the file", fault: { file, path: ["khac"] }, dependency: { file }, stops: true },
  {
    what: "an index as text",
    fault: { file, path: ["a", "0"] },
    dependency: { file, path: ["a", 0] },
    stops: true,
  },
])("a fault in $what stops: $stops", ({ fault, dependency, stops }) => {
  expect(faultsInTheWay([fault], [dependency])).toEqual(stops ? [fault] : []);
});
