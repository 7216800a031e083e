import { describe, expect, it } from "vitest";
import { issuedBy } from "../../src/assemble/issued-by.ts";
import type { Paper } from "../../src/assemble/paper.ts";
import { findBody } from "../../src/model/body.ts";
import { inHand } from "../support/assembly.ts";
import { aPlan, aUnit } from "../support/records.ts";

const plan = aPlan({ issuers: { "tong-hop": "ban" } });
const context = inHand({ plan, units: [aUnit("ban"), aUnit("a")] });

function issuerOf(type: string, body: string): string {
  const issuer = findBody(context.records, body);
  const paper = { issuer, dependsOn: [] } as Partial<Paper> as Paper;
  const { issuer: signing, dependsOn } = issuedBy(context, type, paper);
  return [signing.id, ...dependsOn.map(({ file }) => file)].join(" ");
}

describe("a paper of the issuing Party body", () => {
  it("is issued by the department to which the plan gives its type, and then rests on that department's file", () => {
    expect(issuerOf("tong-hop", "khoi")).toBe("ban data/units/ban.yaml");
  });

  it("is issued by the body itself where the plan names nobody", () => {
    expect(issuerOf("quyet-dinh", "khoi")).toBe("khoi");
  });
});

describe("a unit's own paper", () => {
  it("is never issued by somebody else", () => {
    expect(issuerOf("tong-hop", "a")).toBe("a");
  });
});
