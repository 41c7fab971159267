import type { planStepWords as english } from "../en/plan-step-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

/** The pieces of the plan's first sentences, around their fields. */
export const planStepWords: Wording<typeof english> = {
  onSchoolDays: (name) => `في أيام الدراسة لدى ${isolated(name)}`,
  minutes: "د، و",
  onFreeDays: "د في أيام العطلة.",
  schoolDayMinutes: "الدقائق في يوم دراسة",
  freeDayMinutes: "الدقائق في يوم عطلة",
  nights: {
    closes: "يُغلق كل شيء الساعة",
    opens: "ويُفتح الساعة",
    closesLabel: "ساعة الإغلاق في الليالي التي تسبق الدراسة",
    opensLabel: "ساعة الفتح في صباح أيام الدراسة",
  },
  freeNights: {
    closes: "مساء الجمعة والسبت يُغلق الساعة",
    opens: "ويُفتح الساعة",
    closesLabel: "ساعة الإغلاق مساء الجمعة والسبت",
    opensLabel: "ساعة الفتح صباح السبت والأحد",
  },
};
