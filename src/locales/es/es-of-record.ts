// Written by scripts/spoken.ts.
export * as recordJournal from "./record-journal.ts";
export * as recordTalk from "./record-talk.ts";
export * as recordWords from "./record-words.ts";
