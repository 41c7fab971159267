import type { whoWords as english } from "../en/who-words.ts";
import type { Wording } from "../shared/wording.ts";
import { minutesAfter, wholeMinutes } from "./format.ts";
import { isolated } from "./isolated.ts";

/** "من هنا؟" and a child's own code. */
export const whoWords: Wording<typeof english> = {
  title: "من هنا؟",
  guest: "ضيف",
  grownUp: "شخص بالغ",
  guestLine: "ضيف: تبقى مواقع التواصل مغلقة. يمكن لأحد الوالدين فتح بعضها اليوم.",
  switchFrom: (name) => `${isolated(name)}: من هنا؟`,
  codeOf: (name) => `الأرقام الأربعة: ${isolated(name)}`,
  wrong: (name) => `ليست هذه الأرقام. يمكن المحاولة مرة أخرى، أو سؤال ${isolated(name)}.`,
  waiting: (waitMs) =>
    waitMs <= 60_000
      ? "يمكن المحاولة من جديد بعد أقل من دقيقة."
      : `يمكن المحاولة من جديد بعد ${minutesAfter(wholeMinutes(waitMs) + 1)}.`,
};
