import { assertNever } from "#domain/assert-never";
import type { PinProblem } from "#domain/door/pin-problem";
import type { pinWords as english } from "../en/pin-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { PIN, PORCHLIGHT } from "./latin-names.ts";

/** The door: the PIN, the recovery code, and what is said when either is not the one. */
export const pinWords: Wording<typeof english> = {
  title: "الوالدان",
  pin: `رمز ${PIN}`,
  open: "فتح",
  showPad: "إظهار لوحة الأرقام",
  hidePad: "إخفاء لوحة الأرقام",
  pad: "لوحة الأرقام",
  padBack: "حذف آخر رقم",
  forgot: "هل نُسي؟",
  useCode: "استخدام رمز الاسترداد",
  code: "رمز الاسترداد",
  codeHint: "ستة عشر حرفًا ورقمًا، من الورقة.",
  newPin: `رمز ${PIN} جديد`,
  again: "مرة أخرى",
  setNew: "اعتماد الرمز الجديد",
  newHint: "ستة أرقام أو أكثر، أو بضع كلمات. وليس رمزًا رآه الأطفال عند كتابته.",
  noMatch: "الرمزان غير متطابقين.",
  wrong: "ليس هذا هو الرمز.",
  wrongThird: "ليس هذا هو الرمز. بعد المحاولة التالية انتظار قصير.",
  wrongCode: "ليس هذا رمز الاسترداد. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للشرطات.",
  newCodeTitle: "رمز الاسترداد الجديد",
  codeKeep: `إن نُسي رمز ${PIN} فلا يفتحه إلا هذا. على ورق، لا على هذا الحاسوب.`,
  print: "طباعة",
  written: "كُتب على ورق",
  goOn: "متابعة",
  noCode: "ولا رمز استرداد؟",
  whatNow: "ما العمل الآن",
  lostTitle: `لا رمز ${PIN} ولا رمز استرداد`,
  lost: [
    "يستطيع شخص بالغ آخر من العائلة فتحه برمزه، ووضع رمز جديد لك من «العائلة».",
    "من دون ذلك لا يستطيع أحد فتحه، ولا نحن. وتستمر الخطة كما هي.",
    `للبدء من جديد: إزالة ${PORCHLIGHT} من هذا المتصفح ثم تثبيته. ونسخة احتياطية يُعرف رمزها القديم تعيد الخطة والسجل، ومن دونها يضيعان.`,
  ],
  gone: `ما حفظه ${PORCHLIGHT} في هذا المتصفح لم يعد موجودًا، فلا يفتحه أي رمز ${PIN}. وتبقى مواقع التواصل مغلقة.`,
  wayBack: "طريق العودة",
  waiting: (waitMs) => `المحاولة التالية بعد ${sayWait(waitMs)}. ورمز الاسترداد يعمل الآن.`,
  waitingCode: (waitMs) => `المحاولة التالية بعد ${sayWait(waitMs)}.`,
  triedBefore: (count, at) =>
    `جُرب رمز ${PIN} ${plural(count, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" })}، آخرها ${at}.`,
  whose: `رمز ${PIN} لمن؟`,
  nameless: (place) => `شخص بالغ ${place}`,
  problem: sayProblem,
};

/** Seconds are for grown-ups, short: `28 ث`, `4 د 10 ث`. */
function sayWait(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  if (seconds < 60) return `${seconds} ث`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} د` : `${Math.floor(seconds / 60)} د ${rest} ث`;
}

const digits = (count: number): string =>
  plural(count, { one: "رقم واحد", two: "رقمان", few: "# أرقام", other: "# رقمًا" });
const letters = (count: number): string =>
  plural(count, { one: "حرف واحد", two: "حرفان", few: "# أحرف", other: "# حرفًا" });

function sayProblem(problem: PinProblem, typed: string): string {
  switch (problem.kind) {
    case "too-short":
      return `${digits(problem.least)} أو أكثر، أو بضع كلمات.`;
    case "too-long":
      return `الحد الأقصى: ${letters(problem.most)}.`;
    case "few-words":
      return `بضع كلمات من فضلك: ${letters(problem.least)} أو أكثر.`;
    case "first-tried":
      return `${isolated(typed)} من أول ما يجربه أي شخص.`;
    case "year":
      return "السنوات والتواريخ من أول ما يجربه أي شخص.";
    case "birth-date":
      return "تاريخ الميلاد أول ما يُجرَّب في البيت.";
    case "shared":
      return "هذا رمز شخص بالغ آخر. يلزم رمز خاص بك.";
    default:
      return assertNever(problem);
  }
}
