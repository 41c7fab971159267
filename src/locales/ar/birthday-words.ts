import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { birthdayWords as english } from "../en/birthday-words.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { dayAndMonth, years } from "./format.ts";
import { isolated } from "./isolated.ts";

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
  take: ({ date }: Birthday, names, today) => {
    if (names.length === 0) return "تركها كما هي";
    return `فتح ${andOf(names)}${date > today ? ` من ${dayAndMonth(date)}` : ""}`;
  },
  opened: (names) => (names.length === 0 ? "تبقى كما هي." : `كُتب في الخطة: ${andOf(names)}.`),
  postponed: "السؤال من جديد بعد شهر.",
};
