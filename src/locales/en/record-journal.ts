import { assertNever } from "#domain/assert-never";
import type { Purpose } from "#domain/asking/child-request";
import type { Surface } from "#domain/catalogue/surface";
import type { ChildId, GrownUpId, SiteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { HeldBecause } from "#domain/signup/claim";
import type { KeptFor } from "#domain/record/retention";
import type { BlockReason, Ending } from "#domain/verdict/verdict";
import { editorWords } from "./editor-words.ts";
import { hoursAndMinutes, minutes } from "./format.ts";
import { recordWords } from "./record-words.ts";
import { surfaceNames } from "./surface-names.ts";

const LANGUAGES = { en: "English", es: "Spanish", ar: "Arabic" } as const;

/** Whom and what an event names; a name that is not known any more is said as "a parent" or "a child". */
export type JournalNames = {
  readonly child: (id: ChildId) => string | null;
  readonly grownUp: (id: GrownUpId) => string | null;
  readonly site: (id: SiteId) => string;
  readonly timeZone: string;
};

/** What happened, in one plain sentence. The same words for parents and children: the site or the hour is the subject. */
export function recordJournal(event: JournalEvent, names: JournalNames): string {
  const by = (id: GrownUpId): string => names.grownUp(id) ?? "A parent";
  switch (event.kind) {
    case "set-up-finished":
      return "Porchlight was set up.";
    case "blocked":
      return event.reason === "signup-held"
        ? `A sign-up was paused on ${names.site(event.site)}.`
        : `${placeOf(event, names)} was closed: ${REASONS[event.reason]}.`;
    case "finished":
      return `${ENDINGS[event.ending]} on ${names.site(event.site)} was brought to its end, and then it closed.`;
    case "granted":
      return event.minutes === null
        ? `${by(event.by)} gave more time, by the clock.`
        : `${by(event.by)} gave ${moreMinutes(event.minutes)}.`;
    case "minutes-taken":
      return event.by === "code"
        ? `${moreMinutes(event.minutes)}, by a phone code.`
        : `${moreMinutes(event.minutes)}, from the spare ones.`;
    case "asked":
      if (event.what === "wrongly-closed") return "“This looks wrong” was said of a closed page.";
      if (event.what === "signup") return "Asked about an account.";
      return `Asked: ${event.minutes === null ? "to open something" : minutes(event.minutes)}${purposeOf(event.purpose)}.`;
    case "answered":
      if (event.answer === "taken-back") return "The question was taken back.";
      if (event.answer === "no") return "Answer: not today.";
      return event.minutes === null ? "Answer: yes." : `Answer: yes, ${minutes(event.minutes)}.`;
    case "grant-taken-back":
      return event.minutes === null
        ? "Time that was given was taken back."
        : event.minutes === 1
          ? "A minute that was given was taken back."
          : `${minutes(event.minutes)} that were given were taken back.`;
    case "rules-changed":
      if (event.what === "plan") return `${by(event.by)} changed the plan.`;
      return `${by(event.by)} changed the day's limit${fromTo(event.from, event.to)}.`;
    case "plan-changed":
      return `${by(event.by)} changed “${editorWords.parts[event.part]}”${fromTo(event.from, event.to)}. ${DIRECTIONS[event.direction]}`;
    case "child-added":
      return `${names.child(event.child) ?? "A child"} came to Porchlight.`;
    case "child-changed":
      return `The profile of ${names.child(event.child) ?? "a child"} was changed.`;
    case "child-removed":
      return "A child's profile was removed.";
    case "wrong-code":
      return `A wrong code was tried for ${names.child(event.child) ?? "a child"}.`;
    case "chosen":
      return event.child === null ? "A guest was here." : `${names.child(event.child) ?? "A child"} was here.`;
    case "grown-up-added":
      return `${names.grownUp(event.grownUp) ?? "Someone"} was added as a grown-up.`;
    case "grown-up-removed":
      return "A grown-up was removed.";
    case "pin-set":
      return `${names.grownUp(event.grownUp) ?? "A grown-up"} has a new PIN.`;
    case "use-changed":
      return event.to === "shared"
        ? "From here on everyone shares this browser."
        : "From here on only the children use this browser.";
    case "language-changed":
      return `From here on Porchlight speaks ${LANGUAGES[event.to]}.`;
    case "guest-opened":
      if (event.sites === 0) return `${by(event.by)} closed what was open to guests.`;
      return `${by(event.by)} opened ${event.sites === 1 ? "a site" : `${event.sites} sites`} to guests for ${minutes(event.minutes)}.`;
    case "less-today":
      return sayLess(event.minutes, event.closed);
    case "less-taken-back":
      return `${by(event.by)} ended what was kept short by own choice.`;
    case "birthday-answered":
      if (event.answer === "postponed") return `Birthday ${event.age}: ${by(event.by)} will look at it in a month.`;
      return `Birthday ${event.age}: ${by(event.by)} opened ${event.sitesOpened === 0 ? "no site" : event.sitesOpened === 1 ? "a site" : `${event.sitesOpened} sites`}.`;
    case "calendar-changed":
      return `${by(event.by)} changed the family's days.`;
    case "paused":
      return event.on ? "Everything was paused." : "The pause ended.";
    case "turn-started":
      return `${by(event.by)} began to use the browser${event.minutes === null ? "" : `, for ${minutes(event.minutes)}`}.`;
    case "turn-ended":
      return "The grown-up's turn ended.";
    case "wrong-pin":
      return event.tries === 1 ? "A wrong PIN was tried." : `A wrong PIN was tried, ${event.tries} in a row.`;
    case "wrong-backup-secret":
      return event.tries === 1
        ? "A wrong PIN or code was tried at a backup."
        : `A wrong PIN or code was tried at a backup, ${event.tries} in a row.`;
    case "recovery-code-used":
      return "The recovery code was used.";
    case "clock-changed":
      return `The clock moved by ${hoursAndMinutes(Math.abs(event.byMs))}.`;
    case "zone-changed":
      return `The computer's time zone changed from ${event.from} to ${event.to}.`;
    case "account-made":
      return `A sign-up on ${names.site(event.site)} was sent with the true birth date.`;
    case "signup-held":
      return `A sign-up was paused on ${names.site(event.site)}: ${HELD[event.because]}.`;
    case "curtain-removed":
      return `On ${names.site(event.site)} the cover was taken off a closed page; it came back.`;
    case "guard-silent":
      return `A page of ${names.site(event.site)} stopped answering, so it was left.`;
    case "access-changed":
      return ACCESS[event.what][event.allowed ? "on" : "off"];
    case "was-off":
      return recordWords.gap(event.fromMs, event.toMs, names.timeZone);
    case "document-refused":
      return REFUSED[event.store];
    case "purged":
      return "What was as old as it is kept was removed from the record.";
    case "forgotten":
      return `${by(event.by)} let ${event.what === "week" ? "a week" : "the whole record"} be forgotten${event.child === null ? "" : `, of ${names.child(event.child) ?? "a child"}`}.`;
    case "retention-changed":
      return `${by(event.by)} changed how long ${event.what === "minutes" ? "minutes are" : "the journal is"} kept: ${KEPT_FOR[event.to]}.`;
    case "chain-broken":
      return "Part of the record was found changed from outside.";
    case "chain-begun":
      return "The record is sealed from here on.";
    case "version-updated":
      return `Porchlight was updated from ${event.from} to ${event.to}.`;
    case "restored":
      return `${by(event.by)} restored a backup, with ${event.days === 1 ? "a day" : `${event.days} days`} of record.`;
    case "backed-up":
      return `${by(event.by)} saved a backup${event.sealed ? ", locked by a passphrase" : ""}.`;
    case "exported":
      return `${by(event.by)} saved the record as a ${event.as.toUpperCase()} file.`;
    default:
      return assertNever(event);
  }
}

/** `YouTube, short videos,` or the site alone where that is meant. */
function placeOf({ site, surface }: { site: SiteId; surface: Surface }, names: JournalNames): string {
  return surface === "other" ? names.site(site) : `${names.site(site)} (${surfaceNames[surface]})`;
}

const HELD: Readonly<Record<HeldBecause, string>> = {
  "older-up-to-2": "another birth date, up to 2 years older",
  "older-3-to-5": "another birth date, 3 to 5 years older",
  "older-6-or-more": "another birth date, 6 years older or more",
  "below-age": "it can open later, by its age",
};

const REASONS: Readonly<Record<Exclude<BlockReason, "signup-held">, string>> = {
  "below-minimum-age": "it can open later, by its age",
  "waits-for-parent": "a parent hasn't opened it yet",
  "daily-budget-spent": "the day's minutes were used",
  "weekly-budget-spent": "the week's minutes were used",
  "group-budget-spent": "the minutes for these sites together were used",
  "site-budget-spent": "the minutes for this site were used",
  "surface-budget-spent": "the minutes for this were used",
  "site-closed": "it isn't in the plan",
  "surface-closed": "this part isn't in the plan",
  "side-door": "it was another door to the same site",
  bedtime: "it was night",
  "school-hours": "it was school time",
  "device-free-time": "it was time without screens",
  break: "it was time for a break",
  "paused-by-parent": "everything was paused",
  "nobody-chosen": "nobody had said who was here",
  "turn-ended": "the grown-up's turn was over",
  "private-window": "it was a private window",
  "guard-silent": "the page stopped answering",
  "access-removed": "the browser had taken back access",
  "clock-unconfirmed": "the clock had moved",
  "needs-parent": "the plan couldn't be read",
};

const ENDINGS: Readonly<Record<Ending, string>> = { text: "A message", video: "A video", call: "A call" };

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: ", for school",
  talk: ", to talk with someone",
  finish: ", to finish something",
  because: ", just because",
};
const purposeOf = (purpose: Purpose | null): string => (purpose === null ? "" : PURPOSES[purpose]);

const DIRECTIONS = {
  looser: "It opens more.",
  stricter: "It closes more.",
  both: "It opens some and closes some.",
} as const;

const ACCESS = {
  hosts: { on: "The browser gave access to the sites.", off: "The browser took back access to some sites." },
  "private-windows": { on: "Private windows are held as well.", off: "Private windows aren't held any more." },
  everywhere: {
    on: "Other social sites are looked out for as well.",
    off: "Other social sites aren't looked out for any more.",
  },
} as const;

const REFUSED = {
  household: "A plan that was changed from outside wasn't taken; the last true one held.",
  pause: "A pause that was changed from outside wasn't taken.",
  clock: "The clock's own note couldn't be read.",
} as const;

const KEPT_FOR: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 days",
  quarter: "a quarter of a year",
  year: "a year",
  "for-ever": "for ever",
};

const moreMinutes = (count: number): string => (count === 1 ? "1 more minute" : `${count} more minutes`);
const figure = (value: number | null): string => (value === null ? editorWords.noLimit : String(value));
const fromTo = (from: number | null, to: number | null): string =>
  from === to ? "" : ` from ${figure(from)} to ${figure(to)}`;

function sayLess(limit: number | null, closed: number): string {
  const parts = [
    ...(limit === null ? [] : [`${minutes(limit)} at most`]),
    ...(closed === 0 ? [] : [closed === 1 ? "a site closed" : `${closed} sites closed`]),
  ];
  return `By own choice for that day: ${parts.join(", ")}.`;
}
