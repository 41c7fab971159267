import type { KeptFor } from "#domain/record/retention";
import type { keepingWords as english } from "../en/keeping-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";
import { PIN } from "./latin-names.ts";

const KEPT: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 يومًا",
  quarter: "3 أشهر",
  year: "سنة",
  "for-ever": "دائمًا",
};

/** How long the record is kept, and what is forgotten. A name of null is everyone. */
export const keepingWords: Wording<typeof english> = {
  title: "مدة حفظ السجل",
  minutes: "الدقائق",
  journal: "اليوميات",
  kept: (keptFor) => KEPT[keptFor],
  line: "ما هو أقدم يُتلف نهائيًا، وكذلك ما يخص من أُزيل من العائلة. السجل على هذا الحاسوب وليس في أي مكان آخر.",
  changed: "تم التغيير. ما هو أقدم يُحذف غدًا.",
  forget: "النسيان",
  forgetLine: "يُتلف الدقائق وما تقوله اليوميات عنها. ولا يعيد أي وقت: ما استُهلك اليوم وهذا الأسبوع يبقى مستهلكًا.",
  whose: "سجل من",
  everyone: "الجميع",
  week: "نسيان هذا الأسبوع",
  everything: "نسيان كل شيء",
  askWeek: "هل يُنسى هذا الأسبوع؟",
  askEverything: "هل يُنسى كل شيء؟",
  weekOf: (name) =>
    name === null
      ? "الدقائق منذ يوم الاثنين، وما تقوله اليوميات عنها."
      : `دقائق ${isolated(name)} منذ يوم الاثنين، وما تقوله اليوميات عنها.`,
  everythingOf: (name) =>
    name === null
      ? "كل الدقائق، واليوميات كلها."
      : `كل دقائق ${isolated(name)}، وكل ما تقوله اليوميات عن ${isolated(name)}.`,
  forGood: `لا يمكن استرجاع ذلك. وستذكر اليوميات من فعله. تبقى الخطط ورموز ${PIN} كما هي.`,
  confirm: "نسيان",
  keep: "إبقاء",
  done: "نُسي.",
  waits: "ما نُسي وما زال يُحسب اليوم أو هذا الأسبوع لا يظهر في أي مكان، ويُحذف حين لا يعود يُحسب.",
};
