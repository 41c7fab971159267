import type { ChildView } from "#domain/report/views";
import type { RottedRule } from "#domain/witness/rotted-rules";
import { closesNext } from "../shared/closes-next.ts";
import { isTonight } from "../shared/tonight.ts";
import { childStateWords } from "./child-state-words.ts";
import { clock, minutesLeft } from "./format.ts";
import { parentWords } from "./parent-words.ts";
import { surfaceNames } from "./surface-names.ts";

/** The dashboard's frame, Today and Settings. */
export const dashboardWords = {
  title: "Porchlight",
  pages: { today: "Today", plan: "Plan", record: "Record", family: "Family", settings: "Settings" },
  oneMoment: "One moment.",
  stillThere: "What you typed is still there.",
  closesNext: "What closes next",
  nothingNext: "Nothing more closes today.",
  row: sayRow,
  next: sayNext,
  settings: {
    dayStarts: "A day starts at",
    dayLine: "What is watched before that hour belongs to the day before.",
    freeWeekdays: "Days without school",
    freeLine: "The plan calls them free days.",
    holidays: "Holidays and other days off",
    noHolidays: "None yet.",
    holiday: (name: string, from: string, to: string): string =>
      from === to ? `${name}: ${from}` : `${name}: ${from} to ${to}`,
    name: "Name",
    from: "First day",
    to: "Last day",
    add: "Add",
    needsName: "What is it called?",
    needsDates: "The last day can't be before the first.",
    remove: "Remove",
    changed: "The family's days are changed.",
    health: "Health",
    updateWaits: (version: string): string => `Version ${version} is ready. It starts with the next quiet minute.`,
    rotted: sayRotted,
    rottedLine: "Nothing opens by that. A new version may know these sites as they are now.",
  },
} as const;

/** One sentence of a child's day: what is so now, else the minutes. */
function sayRow(view: ChildView): string {
  const words = childStateWords(view);
  if (words.headline === null) return `${parentWords.today(view)}.`;
  return words.line === "" ? `${words.headline}.` : `${words.headline}. ${words.line}`;
}

/** The hours and the sites that close next today, the nearest first. */
function sayNext(view: ChildView): readonly string[] {
  const { closesMs, nowMs, timeZone } = view;
  return [
    ...(isTonight(closesMs, nowMs) ? [`Everything closes at ${clock(closesMs, timeZone)}.`] : []),
    ...closesNext(view).map(({ name, leftMs }) => `${name}: ${minutesLeft(leftMs)} left.`),
  ];
}

/** A site that is no longer made as our rules have it, and what that means. */
function sayRotted(rule: RottedRule, site: string): string {
  return rule.kind === "mark-gone"
    ? `${site}: nothing on its pages tells ${surfaceNames[rule.surface]} any more, so Porchlight goes by the address alone.`
    : `${site}: its pages no longer show what their addresses say, so parts may close that the plan leaves open.`;
}
