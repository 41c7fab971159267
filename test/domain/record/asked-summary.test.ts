import { expect, it } from "vitest";
import { childId, siteId } from "#domain/ids";
import { askedSummary } from "#domain/record/asked-summary";

const child = childId("mia");
const asked = { kind: "asked", atMs: 0, child, what: "time", minutes: 15, purpose: null } as const;
const answered = (answer: "yes" | "no" | "taken-back") =>
  ({ kind: "answered", atMs: 0, child, answer, minutes: null, purpose: null }) as const;
const held = (site: string) =>
  ({ kind: "signup-held", atMs: 0, child, site: siteId(site), because: "older-3-to-5" }) as const;
const blocked = (site: string) =>
  ({ kind: "blocked", atMs: 0, child, site: siteId(site), surface: "signup", reason: "bedtime" }) as const;

it("counts questions and what became of them", () => {
  const events = [asked, asked, asked, asked, answered("yes"), answered("yes"), answered("no"), answered("taken-back")];
  expect(askedSummary(events)).toEqual({ asked: 4, yes: 2, no: 1, takenBack: 1, signups: [] });
});

it("counts sign-ups that were paused, by site, and nothing else that closed", () => {
  const events = [held("tiktok"), blocked("x"), held("tiktok")];
  expect(askedSummary(events).signups).toEqual([["tiktok", 2]]);
});
