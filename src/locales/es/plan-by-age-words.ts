import type { planByAgeWords as english } from "../en/plan-by-age-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What plans by age propose beside their figures, and take only where it is tapped. */
export const planByAgeWords: Wording<typeof english> = {
  onlyIfTapped: "Solo si lo tocas:",
  supervised:
    "Por debajo de la edad, YouTube tiene una versión supervisada, y WhatsApp una que llevan los padres donde se ofrece. Prepárala antes: no podemos distinguirla de la otra.",
};
