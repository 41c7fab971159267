import { clock } from "#locales/format";
import { pinWords } from "#locales/pin-words";
import type { Opened } from "./opened.ts";

type Props = { readonly opened: Opened; readonly timeZone: string };

/** What was tried at the door before it was opened. The count is told once, wherever that was; nothing where there was none. */
export function TriedBefore({ opened: { wrongTries }, timeZone }: Props) {
  if (wrongTries === null) return null;
  return <p class="notice">{pinWords.triedBefore(wrongTries.count, clock(wrongTries.lastAtMs, timeZone))}</p>;
}
