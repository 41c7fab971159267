import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { birthdayWords as english } from "../en/birthday-words.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { dayAndMonth, years } from "./format.ts";
import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";

type Birthday = BirthdayView["birthdays"][number];

/** A birthday on Today. It proposes; nothing in these words promises anything to the child. */
export const birthdayWords: Wording<typeof english> = {
  headline: ({ name, age, date }: Birthday) => `عيد ميلاد ${isolated(name)} في ${dayAndMonth(date)}: ${years(age)}.`,
  could: ({ sites }: Birthday) => `يمكن فتح: ${andOf(sites.map(({ name }) => name))}.`,
  step: "ومع العمر تنتقل الخطط إلى خطوتها التالية: دقائق أخرى وساعات أخرى. وهي في «الخطة» للقراءة أولًا.",
  nothing: "لا شيء يتغير قبل اختيارك.",
  together: "التخطيط معًا",
  inAMonth: "سؤالي بعد شهر",
  which: "أي منها؟ الحديث أولًا، ثم الاختيار.",
  minutes: ({ now, next }, freeWeekdays) =>
    `الخطة التالية بحسب العمر: ${minutesByDay(next, freeWeekdays)}. والخطة الآن: ${minutesByDay(now, freeWeekdays)}.`,
  takeMinutes: "أخذ هذه الدقائق",
  take: ({ date }: Birthday, names, minutes, today) => {
    if (names.length === 0 && !minutes) return "تركها كما هي";
    const from = date > today ? ` من ${dayAndMonth(date)}` : "";
    if (names.length === 0) return `أخذ هذه الدقائق${from}`;
    return `فتح ${andOf(names)}${minutes ? " وأخذ هذه الدقائق" : ""}${from}`;
  },
  opened: (names, minutes) =>
    names.length === 0 && !minutes
      ? "تبقى كما هي."
      : `كُتب في الخطة: ${listWords([...names.map(isolated), ...(minutes ? ["الدقائق"] : [])])}.`,
  postponed: "السؤال من جديد بعد شهر.",
};
