import type { Cluster } from "./gather-clusters.ts";
import type { Clues } from "./read-clues.ts";
import type { Lexicon } from "./lexicon.ts";
import { elementsOf } from "./elements-of.ts";
import { groupOf } from "./group-of.ts";
import { roomIn } from "./room-in.ts";
import { namedBetween } from "./named-between.ts";
import { textBefore } from "./text-before.ts";
import { textOf } from "./text-of.ts";

/** A list that reaches so far back is for people, not for plans. */
const AGE_OF_OLDEST = 60;
/** Persian years are so far behind ours, Thai ones so far ahead. */
const PERSIAN = 621;
const BUDDHIST = 543;

/**
 * Do the fields of this cluster ask for a birth date? They do when the page says so, nearest words first; when the years
 * reach back a life; or when a form that makes an account asks for a whole date and says nothing else of it.
 */
export function isBirthCluster(
  cluster: Cluster,
  { saysBirth, saysOtherDate, saysAge }: Lexicon,
  thisYear: number,
  isSignup: () => boolean,
): boolean {
  const all = cluster.map(({ clues }) => clues);
  if (all.some(({ token }) => token?.startsWith("bday"))) return true;
  if (all.some(({ token }) => token?.startsWith("cc-"))) return false;
  const own = all.map(({ said }) => `${said.own} ${said.label}`).join(" ");
  if (saysBirth(own) || all.some(({ said }) => saysBirth(said.around))) return true;
  const near = nearOf(all);
  const isWhole = cluster.length === 3;
  const isOther = saysOtherDate(own);
  const years = yearsOf(all, thisYear);
  if (years !== null && years.newest > thisYear + 1 && !saysBirth(near)) return false;
  if (!isOther && saysBirth(near)) return true;
  if (isOther || !isWhole) return false;
  if (years !== null) return years.oldest <= thisYear - AGE_OF_OLDEST && years.newest <= thisYear + 1;
  return (saysAge(own) || (isSignup() && hasRoom(all))) && !saysOtherDate(near);
}

/** Three texts without a word may be a phone's number or a code: a date has room for two, two and four digits. */
function hasRoom(all: readonly Clues[]): boolean {
  const isSilent = all.every(({ part, control }) => part === null && control.kind === "text");
  return (
    !isSilent ||
    all
      .map(({ control }) => roomIn(control))
      .toSorted()
      .join("") === "224"
  );
}

function nearOf(all: readonly Clues[]): string {
  const elements = elementsOf(all);
  const group = groupOf(elements);
  const [first] = elements;
  if (first === undefined) return "";
  const within = group === null ? "" : `${textOf(group).slice(0, 200)} ${namedBetween(first, group)}`;
  // Years of eras have a field of their own before them, in the row of a table as often as not.
  const row = first.closest("tr")?.querySelector("th");
  return `${within} ${row ? textOf(row) : ""} ${textBefore(first)}`;
}

function yearsOf(all: readonly Clues[], thisYear: number): { readonly oldest: number; readonly newest: number } | null {
  for (const { offer } of all) {
    if (offer.kind !== "year") continue;
    const shift = offer.newest > thisYear + 300 ? -BUDDHIST : offer.newest < 1500 ? PERSIAN : 0;
    return { oldest: offer.oldest + shift, newest: offer.newest + shift };
  }
  return null;
}
