import { describe, expect, it } from "vitest";
import { childId, grownUpId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { parentWords } from "#locales/parent-words";
import { popupWords } from "#locales/popup-words";
import { recordJournal } from "#locales/record-journal";

const names = { child: () => "Mia", grownUp: () => "Dad", site: () => "X", timeZone: "Europe/Madrid" };
const by = grownUpId("dad");
const child = childId("mia");

describe("one or none is said as one says it", () => {
  it.each<[JournalEvent, string]>([
    [{ kind: "grant-taken-back", atMs: 0, child, minutes: 1 }, "A minute that was given was taken back."],
    [{ kind: "guest-opened", atMs: 0, sites: 0, minutes: 0, by }, "Dad closed what was open to guests."],
    [
      { kind: "birthday-answered", atMs: 0, child, age: 13, answer: "opened", sitesOpened: 0, by },
      "Birthday 13: Dad opened no site.",
    ],
  ])("in the journal: %o", (event, said) => {
    expect(recordJournal(event, names)).toBe(said);
  });

  it("in the popup", () => {
    expect(popupWords.today(1)).toBe("1 minute today.");
    expect(parentWords.limitIs(1)).toBe("Today's limit is 1 minute.");
  });
});
