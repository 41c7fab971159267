import type { familyWords as english } from "../en/family-words.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { clock, longDate, yearsAfter } from "./format.ts";
import { isolated } from "./isolated.ts";
import { PIN } from "./latin-names.ts";

/** The family, behind the PIN. */
export const familyWords: Wording<typeof english> = {
  title: "العائلة",
  children: "الأبناء والبنات",
  addChild: "إضافة",
  newChild: "ابن أو ابنة",
  add: "إضافة",
  remove: (name) => `إزالة ${isolated(name)}`,
  removeLine: "تُزال الخطة أيضًا. والدقائق المدونة تبقى على هذا الحاسوب.",
  hasCode: "مع رمز",
  turns: (age, date) => `يبلغ العمر ${yearsAfter(age)} في ${longDate(date)}`,
  codeOffer: "الضغط على اسم يضع له أربعة أرقام.",
  code: "أربعة أرقام",
  codeLine: "حتى لا يستهلك أحد وقت غيره. مجاملة بين الإخوة، وليست قفلًا.",
  setCode: "وضع الرمز",
  clearCode: "بلا رمز بعد الآن",
  codeError: "أربعة أرقام.",
  grownUps: "البالغون",
  addGrownUp: "إضافة شخص بالغ",
  newGrownUp: "شخص بالغ آخر",
  grownUpName: "الاسم",
  noName: "اسم مثل ماما أو بابا أو جدتي.",
  nameless: "شخص بالغ",
  me: "هذا أنت",
  newPin: (name) => `رمز ${PIN} جديد: ${isolated(name)}`,
  pin: `رمز ${PIN}`,
  keepPin: "تركه فارغًا يُبقي الرمز كما هو.",
  use: "كيف يُستخدم هذا المتصفح؟",
  shared: "نتشاركه جميعًا",
  onlyChildren: "يستخدمه الأبناء وحدهم",
  useLine: "عند المشاركة يسأل «من هنا؟» بعد التشغيل، أو قفل الشاشة، أو غياب ربع ساعة.",
  guests: "الضيوف",
  guestsLine: "لمدة ساعة، بلا حساب. ومن يفتح شيئًا يسجل الخروج في النهاية.",
  openForGuests: "فتح لمدة ساعة",
  closeForGuests: "إغلاق من جديد",
  guestOpen: (siteNames, untilMs, timeZone) => `مفتوح حتى ${clock(untilMs, timeZone)}: ${andOf(siteNames)}.`,
  recovery: "رمز الاسترداد",
  askCode: "هل ما زال رمز الاسترداد في متناول يدك؟",
  atHand: "نعم، إنه معي",
  newCode: "إنشاء رمز جديد",
  hello: (name) => `مرحبًا ${isolated(name)}`,
};
