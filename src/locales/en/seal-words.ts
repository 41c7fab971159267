import type { ChainBreak } from "#domain/seal/chain-report";
import { pluralOf } from "../shared/plural.ts";
import { dayAndClock, LOCALE, longDate } from "./format.ts";

const plural = pluralOf(LOCALE);

/** Whether the record is as it was written. */
export const sealWords = {
  title: "The record",
  looking: "It is looked at whenever the door opens. One moment.",
  whole: (entries: number, sinceDate: string): string =>
    `Sealed since ${longDate(sinceDate)}. ${
      entries === 0
        ? "Nothing was written since."
        : plural(entries, {
            one: "# entry since, unchanged.",
            other: "# entries since, all unchanged.",
          })
    }`,
  broken: "Part of it isn't as it was written. Porchlight didn't do that.",
  each: sayBreak,
  renew: "Seal it anew",
  renewLine: "The journal keeps this. From now on the record is sealed again.",
  renewed: "The record is sealed from now on.",
} as const;

function sayBreak({ what, fromMs, toMs }: ChainBreak, timeZone: string): string {
  const from = dayAndClock(fromMs, timeZone);
  const span = `between ${from} and ${dayAndClock(toMs, timeZone)}`;
  switch (what) {
    case "changed":
      return `Changed: something ${span}.`;
    case "gone":
      return `Missing: something ${span}.`;
    case "added":
      return `Added: something ${span}.`;
    case "end":
      return `Missing: what came after ${from}.`;
    default:
      return "The seal itself is gone, so nothing can be said of what is older.";
  }
}
