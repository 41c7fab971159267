import type { planByAgeWords as english } from "../en/plan-by-age-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

/** What plans by age propose beside their figures, and take only where it is tapped. */
export const planByAgeWords: Wording<typeof english> = {
  onlyIfTapped: "لا يُضاف إلا باللمس:",
  supervised: `دون السن تقدم ${isolated("YouTube")} حسابًا تحت الإشراف، وتقدم ${isolated("WhatsApp")} حسابًا يديره أحد الوالدين حيث يتوفر. ويُجهَّز ذلك أولًا، إذ لا يمكننا تمييزه من غيره.`,
};
