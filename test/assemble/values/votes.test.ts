import { describe, expect, it } from "vitest";
import { approvalOf, lastVote, voteAt } from "../../../src/assemble/values/votes.ts";
import { type Submission, submissionSchema } from "../../../src/model/submission.ts";
import { voteBaseOf } from "../../../src/model/vote-base.ts";
import { aDesk } from "../../support/assembly.ts";
import { aMeeting, aPlan, aRecord } from "../../support/records.ts";

const record = (...meetings: readonly ReturnType<typeof aMeeting>[]) =>
  aRecord(submissionSchema, "data/ho-so.yaml", { meetings: [...meetings] });

describe("the vote that counts", () => {
  const yesOf = (submission: Submission, nominee: string) => lastVote(submission, nominee)?.yes;

  it("is that of the last meeting by its date, whatever the order of the file", () => {
    const { value } = record(
      aMeeting({ date: "03/4/2025", votes: { an: { yes: 9 } } }),
      aMeeting({ date: "01/4/2025", votes: { an: { yes: 5 } } }),
    );
    expect(yesOf(value, "an")).toBe(9);
  });

  it("is of two meetings on one day that of the later in the file", () => {
    const { value } = record(
      aMeeting({ votes: { an: { yes: 5 } } }),
      aMeeting({ votes: { an: { yes: 9 } } }),
    );
    expect(yesOf(value, "an")).toBe(9);
  });

  it("is an earlier one's where the last meeting didn't vote on the nominee", () => {
    const { value } = record(
      aMeeting({ date: "01/4/2025", votes: { an: { yes: 5 }, binh: { yes: 4 } } }),
      aMeeting({ date: "03/4/2025", votes: { an: { yes: 9 } } }),
    );
    expect(yesOf(value, "binh")).toBe(4);
  });

  it("is none where no meeting voted on the nominee", () => {
    expect(lastVote(record(aMeeting({ votes: {} })).value, "constructor")).toBeUndefined();
    expect(voteAt(record().value, 0, "an")).toBeUndefined();
  });
});

describe("the share that agreed", () => {
  const members = { total: 20, official: 19, exempt: 2, present: 19, presentOfficial: 18 };

  it.each([
    { voteBase: "presentOfficial" as const, base: 18, approval: "94,4%" },
    { voteBase: "official" as const, base: 19, approval: "89,5%" },
    { voteBase: "summoned" as const, base: 17, approval: "100%" },
  ])("is counted from the plan's base, $voteBase: $base", ({ voteBase, base, approval }) => {
    const submission = record(aMeeting({ members, votes: { an: { yes: 17, no: 1 } } }));
    const vote = lastVote(submission.value, "an");
    if (vote === undefined) throw new Error("nobody voted");
    const plan = aPlan({ voteBase });
    expect(voteBaseOf(plan.value, vote.meeting)).toBe(base);
    expect(approvalOf(aDesk({ plan }), submission, vote)).toBe(approval);
  });

  it("of a meeting at which nobody could vote is a finding", () => {
    const none = { total: 3, official: 0, present: 3, presentOfficial: 0 };
    const submission = record(aMeeting({ members: none, votes: { an: { yes: 0 } } }));
    const vote = lastVote(submission.value, "an");
    const context = aDesk();
    if (vote !== undefined) approvalOf(context, submission, vote);
    expect(context.codes()).toEqual(["assemble/no-vote-base data/ho-so.yaml#meetings.0.members"]);
  });
});
