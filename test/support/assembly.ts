/** What assembling is given in tests: a round in hand, and a desk that keeps what is reported and used. */

import type { AssemblyContext, RoundInHand } from "../../src/assemble/assembly-context.ts";
import type { Dependency } from "../../src/assemble/dependency.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/judge/judge.ts";
import type { RoundRecords } from "../../src/model/records.ts";
import type { Judgement } from "../../src/model/verdict.ts";
import { aRound, type RecordsWritten, someRecords } from "./records.ts";

export interface InHandWritten extends RecordsWritten {
  /** Absent, as the rules of the plan judge. */
  readonly judgement?: Judgement;
}

/** The last of the rounds is in hand; where none is given, an empty one in the phase đề nghị. */
export function inHand({ judgement, ...written }: InHandWritten = {}): RoundInHand {
  const rounds = written.rounds ?? [aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } })];
  const { records, campaign } = someRecords({ ...written, rounds });
  const round = campaign.rounds.at(-1) as RoundRecords;
  return { records, campaign, round, judgement: judgement ?? judge(records, campaign, round).value };
}

export interface Desk extends AssemblyContext {
  readonly reported: readonly Diagnostic[];
  /** Code and place of what was reported. */
  codes(): string[];
  /** Files, with `#` and the path of an entry, each once and sorted. */
  used(): string[];
}

export function aDesk(written: InHandWritten | RoundInHand = {}): Desk {
  const reported: Diagnostic[] = [];
  const used: Dependency[] = [];
  const given = "judgement" in written && "round" in written ? (written as RoundInHand) : inHand(written);
  return {
    ...given,
    reported,
    report: (diagnostic) => void reported.push(diagnostic),
    use: (dependency) => void used.push(dependency),
    codes: () => reported.map(({ code, place }) => `${code} ${place.file}`),
    used: () =>
      [
        ...new Set(used.map(({ file, path }) => (path === undefined ? file : `${file}#${path.join(".")}`))),
      ].sort(),
  };
}
