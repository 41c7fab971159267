import type { Saying } from "#domain/door/refusal";
import { PIN, PORCHLIGHT } from "./latin-names.ts";

/** What a page says where the background refused, and a sentence helps. */
export const refusalWords: Readonly<Record<Saying, string>> = {
  "no-such-child": "هذا الملف لم يعد موجوداً.",
  "no-plan": "لا توجد خطة يمكن قراءتها.",
  "pin-is-set": `يوجد رمز ${PIN} بالفعل، وبه يُفتح ${PORCHLIGHT}.`,
  "pin-too-weak": "يلزم ستة أرقام أو أكثر، أو بضع كلمات.",
  "date-in-future": "هذا التاريخ في المستقبل.",
  "child-first": "يُكتب أولاً لمن الخطة.",
  "only-parents-give-more": "الوالدان وحدهما يمكنهما إعطاء المزيد.",
  "time-is-over": "يلزم وقت من هذا اليوم لم يحن بعد.",
  "clock-in-doubt": "الساعة موضع شك: يُؤكَّد أولاً في «اليوم» أنها صحيحة.",
  "disk-full": "القرص ممتلئ أو لا يمكن الكتابة عليه، فلا يمكن تجربة أي رمز. أفرغ مكانًا ثم حاول من جديد.",
};
