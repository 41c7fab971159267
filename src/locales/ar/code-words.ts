import type { codeWords as english } from "../en/code-words.ts";
import type { Wording } from "../shared/wording.ts";
import { minutesAfter, moreMinutes, wholeMinutes } from "./format.ts";

/** Phone codes, as a parent makes them and a child types one. */
export const codeWords: Wording<typeof english> = {
  title: "رموز الهاتف",
  what: "عشرة رموز تُقرأ عبر الهاتف. كل منها صالح مرة واحدة لمدة 15 دقيقة، وبحد أقصى اثنان في اليوم. والرموز الجديدة تُلغي القديمة.",
  photograph: "يمكن تصوير هذه الصفحة وحفظ الصورة بعيدًا عن هذا الحاسوب. تظهر الرموز هذه المرة فقط.",
  make: "إنشاء عشرة رموز",
  making: "لحظة من فضلك",
  photographed: "صارت معي",
  have: "لدي رمز",
  call: "يمكن الاتصال بأحد والديك وطلب الرمز التالي من القائمة.",
  code: "الرمز",
  use: "استخدامه",
  given: (count) => `${moreMinutes(count)}، لليوم.`,
  used: "استُخدم هذا الرمز من قبل. يمكن طلب الرمز التالي.",
  enough: "استُخدم رمزان اليوم. الرمز التالي صالح غدًا.",
  unlike: "في الرمز ثمانية أحرف وأرقام.",
  wrong: "ليس هذا هو الرمز. تنفع قراءته من جديد حرفًا حرفًا.",
  waiting: (waitMs) => `المحاولة التالية بعد قليل: ${minutesAfter(Math.max(1, wholeMinutes(waitMs)))} على الأكثر.`,
};
