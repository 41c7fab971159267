import { assertNever } from "#domain/assert-never";
import type { ClosedView, HoursCalled } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { breakLine } from "./break-words.ts";
import { budgetWords } from "./budget-words.ts";
import { capitalise } from "../shared/capitalise.ts";
import { clock, longDate, when } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { isOne } from "./is-one.ts";
import { openNowLine } from "./open-now-words.ts";
import { surfaceNames } from "./surface-names.ts";
import { schoolWords } from "./school-words.ts";
import { withSchool } from "../shared/with-school.ts";
import { youngClosedWords } from "./young-closed-words.ts";
import { needsParentLine } from "./needs-parent-line.ts";

/** From this age on the rule and its figure are named. */
const WITH_FIGURES_FROM = 13;
const FEW_WORDS_UNDER = 8;

/**
 * What a closed page and a curtain say, by reason (screens.md, "Closed page"): what is closed and why, then until when or
 * what can be done. Under 8 at most eight words; from 13 with the rule and its figure.
 */
export function closedWords(view: ClosedView): CurtainWords {
  const age = view.child?.age ?? FEW_WORDS_UNDER;
  if (age < FEW_WORDS_UNDER) return youngClosedWords(view);
  return withSchool(fullWords(view, age >= WITH_FIGURES_FROM), view, schoolWords);
}

function fullWords(view: ClosedView, withFigures: boolean): CurtainWords {
  const site = view.siteName ?? "This site";
  switch (view.reason) {
    case "below-minimum-age":
      return { headline: `${site} can open for you later.`, line: ageLine(view) };
    case "waits-for-parent":
      return { headline: "You're old enough to ask.", line: waitsLine(view, site) };
    case "daily-budget-spent":
    case "weekly-budget-spent":
    case "group-budget-spent":
    case "site-budget-spent":
    case "surface-budget-spent":
      return budgetWords(view, withFigures);
    case "site-closed":
      if (view.untilMs !== null) return { headline: `${site} is closed for today.`, line: todayLine(view) };
      return { headline: `${site} isn't in the plan.`, line: "Need it for school? Ask, and say for what." };
    case "surface-closed":
      return { headline: surfaceHeadline(view), line: openNowLine(view) ?? `The rest of ${site} may be open.` };
    case "side-door":
      return {
        headline: `This is another door to ${site}.`,
        line: `It counts the same, so it is closed like ${site}.`,
      };
    case "bedtime":
      return bedtimeWords(view, withFigures);
    case "school-hours":
    case "device-free-time":
      return { headline: `${hoursHeadline(view.closedFor ?? HOURS[view.reason])}.`, line: backAt(view) };
    case "break":
      return { headline: "Time to stretch.", line: breakLine(view.untilMs, view.nowMs, view.waitingMs ?? null) };
    case "paused-by-parent":
      return { headline: "Paused for now.", line: "Your parent pressed pause. Nothing is lost." };
    case "signup-held":
      return { headline: "Let's pause here.", line: SIGNUP_LINE };
    case "nobody-chosen":
      return { headline: "Who's here?", line: guestLine(view) };
    case "turn-ended":
      return { headline: "The grown-up's turn is over.", line: turnLine(view) };
    case "private-window":
      return {
        headline: "Social sites open in ordinary windows.",
        line: "Close this tab and open the site in an ordinary window.",
      };
    case "clock-unconfirmed":
      return { headline: "Today isn't over yet.", line: "The clock moved. A new day starts as soon as it is sure." };
    case "guard-silent":
      return { headline: "This page didn't settle.", line: "Usually it works the second time." };
    case "access-removed":
      return {
        headline: `${site} can't be counted, so it's closed for now.`,
        line: "A parent can put that right. It's nothing you did.",
      };
    case "needs-parent":
      return { headline: "The lamp needs a parent.", line: needsParentLine(view.child !== null) };
    default:
      return assertNever(view.reason);
  }
}

/** The child closed it for its own day. */
function todayLine({ byChild, untilMs, nowMs, timeZone }: ClosedView): string {
  const then = untilMs === null ? "tomorrow" : when(untilMs, nowMs, timeZone);
  return `${byChild === true ? "That was your own choice" : "Your parent closed it"}. It can open again ${then}.`;
}

const HOURS: Readonly<Record<"school-hours" | "device-free-time", HoursCalled>> = {
  "school-hours": { kind: "school", name: null },
  "device-free-time": { kind: "device-free", name: null },
};

const SIGNUP_LINE =
  "This birth date isn't the one in your profile. If it was a slip, correct it. Your parent sees that the form was paused, not what you typed.";

function ageLine({ minimumAge, canOpenOn, ageBecause }: ClosedView): string {
  const rule = minimumAge === null ? [] : [`${WHOSE_RULE[ageBecause ?? "terms"]} ${minimumAge}.`];
  const date = canOpenOn === null ? [] : [`From ${longDate(canOpenOn)} you and your parent can decide together.`];
  return [...rule, ...date].join(" ");
}

const WHOSE_RULE = {
  terms: "Its own rules say",
  regional: "Its rules for this country say",
  law: "The law here says",
  floor: "Your family's plan says",
} as const;

function waitsLine({ minimumAge }: ClosedView, site: string): string {
  const asking = "A parent opens it with you; your question is the start.";
  return minimumAge === null ? asking : `${site}'s age is ${minimumAge}. ${asking}`;
}

function surfaceHeadline({ surface }: ClosedView): string {
  const closed = surface ?? "other";
  return `${capitalise(surfaceNames[closed])} ${isOne(closed) ? "isn't" : "aren't"} in the plan.`;
}

function bedtimeWords({ untilMs, closedSinceMs, timeZone }: ClosedView, withFigures: boolean): CurtainWords {
  const since = closedSinceMs === undefined || closedSinceMs === null ? null : clock(closedSinceMs, timeZone);
  const until = untilMs === null ? null : clock(untilMs, timeZone);
  if (until === null) return { headline: "It's bedtime.", line: "Sleep well." };
  const rule =
    withFigures && since !== null ? `The plan is closed from ${since} to ${until}.` : `Your sites open at ${until}.`;
  return { headline: since === null ? "It's bedtime." : `It's past ${since}.`, line: `${rule} Sleep well.` };
}

function guestLine({ guestIsOver }: ClosedView): string {
  if (guestIsOver === true) return "The guest's hour is over. Time to sign out of what was opened.";
  return "Social sites open once someone is chosen.";
}

/** Whoever comes next opens pages of their own: the grown-up may still be signed in on this one. */
function turnLine({ child }: ClosedView): string {
  if (child === null) return "This page belonged to it. Who's here?";
  return "This page belonged to it. What you want can be opened anew.";
}

function backAt({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "Back in a while." : `Back ${when(untilMs, nowMs, timeZone)}.`;
}
