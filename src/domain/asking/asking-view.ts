import { CODES_A_DAY } from "../door/phone-codes.ts";
import type { Grant } from "../plan/grant.ts";
import type { Plan } from "../plan/plan.ts";
import { isWaiting, type AskedMinutes, type ChildRequest } from "./child-request.ts";

/** What a child's screens are told of asking: what waits, what was answered, and what may still be asked today. */
export type AskingView = {
  readonly waiting: { readonly id: string; readonly atMs: number; readonly minutes: AskedMinutes } | null;
  /** The answer that came last today, for as long as it is news. */
  readonly answered:
    /** `isNew`: a moment ago, when it is the one thing to be told; by and by what is left of it matters more. */
    | { readonly kind: "yes"; readonly minutes: number | null; readonly isNew: boolean }
    | { readonly kind: "no"; readonly say: string | null }
    | null;
  /** How many questions are left today. */
  readonly leftToday: number;
  /** The plan has no questions at all. */
  readonly inPerson: boolean;
  /** Minutes of the plan that may be taken without asking, and how often yet today; null where none are left. */
  readonly spare: { readonly minutes: number; readonly times: number } | null;
  /** A parent made codes, and today may still take one. */
  readonly withCode: boolean;
};

/** So long an answer stands on the child's screens: by then it was read. */
const NEWS_MS = 15 * 60_000;
const NEW_MS = 2 * 60_000;

type Today = {
  readonly date: string;
  readonly nowMs: number;
  readonly plan: Pick<Plan, "requestsADay" | "spareMinutes">;
  readonly grants: readonly Pick<Grant, "by">[];
  readonly codesAreMade: boolean;
};

/** `requests` are one child's; those of other days wait, and count for nothing today. */
export function askingViewOf(
  requests: readonly ChildRequest[],
  { date, nowMs, plan, grants, codesAreMade }: Today,
): AskingView {
  const waiting = requests.findLast((request) => request.kind === "time" && isWaiting(request)) ?? null;
  const ofToday = requests.filter((request) => request.date === date);
  return {
    waiting: waiting && { id: waiting.id, atMs: waiting.atMs, minutes: waiting.minutes },
    answered: waiting === null ? newsOf(ofToday, nowMs) : null,
    inPerson: plan.requestsADay === 0,
    leftToday: Math.max(0, plan.requestsADay - ofToday.length),
    spare: spareLeft(plan, countBy(grants, "spare")),
    withCode: codesAreMade && countBy(grants, "code") < CODES_A_DAY,
  };
}

const countBy = (grants: Today["grants"], by: "code" | "spare"): number =>
  grants.filter((grant) => grant.by === by).length;

function spareLeft({ spareMinutes }: Today["plan"], taken: number): AskingView["spare"] {
  const times = (spareMinutes?.times ?? 0) - taken;
  return spareMinutes === null || times <= 0 ? null : { minutes: spareMinutes.minutes, times };
}

function newsOf(requests: readonly ChildRequest[], nowMs: number): AskingView["answered"] {
  const answered = requests.filter(({ kind, answeredAtMs }) => kind === "time" && answeredAtMs !== null);
  const last = answered.toSorted((a, b) => (a.answeredAtMs ?? 0) - (b.answeredAtMs ?? 0)).at(-1);
  const answer = last?.answer ?? null;
  const ageMs = nowMs - (last?.answeredAtMs ?? 0);
  if (answer === null || ageMs > NEWS_MS) return null;
  if (answer.kind === "yes") return { kind: "yes", minutes: answer.minutes, isNew: ageMs < NEW_MS };
  return answer.kind === "no" ? { kind: "no", say: answer.say } : null;
}
