import type { planStepWords as english } from "../en/plan-step-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The pieces of the plan's first sentences, around their fields. */
export const planStepWords: Wording<typeof english> = {
  onSchoolDays: (name) => `Los días de clase ${name} tiene`,
  minutes: "minutos,",
  onFreeDays: "los días libres.",
  schoolDayMinutes: "Minutos en un día de clase",
  freeDayMinutes: "Minutos en un día libre",
  nights: {
    closes: "Todo se cierra a las",
    opens: "y se abre a las",
    closesLabel: "Las noches antes de clase se cierra a las",
    opensLabel: "Las mañanas de clase se abre a las",
  },
  freeNights: {
    closes: "El viernes y el sábado se cierra a las",
    opens: "y se abre a las",
    closesLabel: "El viernes y el sábado se cierra a las",
    opensLabel: "El sábado y el domingo se abre a las",
  },
};
