import { speakOfRecord } from "#locales/speak-of-record";

/** The record's words in the page's language, then the screens that say them. */
export async function loadRecordPage() {
  await speakOfRecord();
  return (await import("./record-page.tsx")).RecordPage;
}
