import type { recordTalk as english } from "../en/record-talk.ts";
import type { Wording } from "../shared/wording.ts";
import { LOCALE, minutesAfter, plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";

/** The page that a family talks over: what went well, then three questions that change with the week. */
export const recordTalk: Wording<typeof english> = {
  title: (name) => `أسبوع ${isolated(name)}`,
  mine: "أسبوعي",
  lead: "لتُقرأ معًا. لا درجات هنا.",
  wentWell: "ما سار على ما يرام",
  alsoWell: "وماذا أيضًا؟",
  withinEvery: "ضمن الخطة كل يوم.",
  withinOn: (dates) => `ضمن الخطة: ${listWords(dates.map(weekday))}.`,
  less: (difference) => `أقل من الأسبوع السابق بمقدار ${minutesAfter(difference)}.`,
  ownLess: (count) => `أقل مما تسمح به الخطة، باختيار شخصي: ${times(count)}.`,
  asked: (count) => `طُلب مزيد من الوقت ${times(count)}.`,
  finished: (count) => `وصل شيء إلى نهايته ثم انتهى الأمر: ${times(count)}.`,
  without: (dates) => `بلا شيء من هذا: ${listWords(dates.map(weekday))}.`,
  toTalk: "للحديث",
  questions: [
    ["ما أكثر ما استمتعت به؟", "هل كان هناك شيء مزعج أو غريب؟", "هل الخطة مناسبة؟"],
    ["ماذا تود أن تريني؟", "متى كان التوقف صعبًا؟", "ماذا نفعل معًا في الأسبوع القادم؟"],
    ["ماذا صنعت أو اكتشفت؟", "هل كان أحد قاسيًا معك أو مع غيرك؟", "أي الدقائق كانت تستحق؟"],
    ["مع من تحدثت، وعن ماذا؟", "هل ظهر شيء لم ترغب في رؤيته؟", "كيف كنت أنا مع هاتفي؟"],
  ],
  agreed: "ما اتفقنا عليه",
};

const weekday = (date: string): string => Temporal.PlainDate.from(date).toLocaleString(LOCALE, { weekday: "long" });
const times = (count: number): string =>
  plural(count, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" });
