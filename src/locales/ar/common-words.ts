import type { commonWords as english } from "../en/common-words.ts";
import type { Wording } from "../shared/wording.ts";
import { PIN } from "./latin-names.ts";

/** Words that more than one screen says. */
export const commonWords: Wording<typeof english> = {
  undo: "تراجع",
  back: "رجوع",
  next: "التالي",
  done: "تم",
  imDone: "انتهيت",
  tryAgain: "محاولة أخرى",
  failed: "لم تنجح العملية. يمكن المحاولة مرة أخرى.",
  sessionOver: `أُغلق القفل من جديد. للمتابعة يلزم رمز ${PIN}.`,
};
