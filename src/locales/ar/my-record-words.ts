import type { myRecordWords as english } from "../en/my-record-words.ts";
import type { Wording } from "../shared/wording.ts";

/** From the week in the popup to the whole record. */
export const myRecordWords: Wording<typeof english> = {
  all: "سجلي كاملًا",
};
