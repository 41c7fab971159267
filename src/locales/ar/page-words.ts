import type { pageWords as english } from "../en/page-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";

/** Single pages that a parent allows. */
export const pageWords: Wording<typeof english> = {
  title: "صفحات مفردة",
  lead: "مقطع من درس، أو قناة، أو مجموعة: تُفتح حيث تُغلق الخطة ما سواها. ويبقى عمر الموقع والساعات والدقائق سارية كما في كل مكان.",
  address: "فتح صفحة مفردة",
  hint: "يُلصق عنوانها هنا، أو عدة عناوين. وما تؤدي إليه روابطها يبقى مغلقًا.",
  eachByItself: {
    videos: (site) =>
      `تُفتح الصفحات الخاصة وحدها دون المقاطع، لأن العنوان على ${isolated(site)} لا يقول لمن المقطع. يُضاف كل مقطع مطلوب بعنوانه.`,
    posts: (site) =>
      `تُفتح الصفحة الخاصة وحدها دون المنشورات، لأن العنوان على ${isolated(site)} لا يقول لمن المنشور. يُضاف كل منشور مطلوب بعنوانه.`,
    recordings: (site) =>
      `تُفتح الصفحات الخاصة والبث المباشر دون التسجيلات، لأن العنوان على ${isolated(site)} لا يقول لمن التسجيل. يُضاف كل تسجيل مطلوب بعنوانه.`,
  },
  add: "فتح الصفحة",
  ownName: "اسم من اختياركم",
  known: "هي هنا من قبل.",
  full: (most) =>
    `تتسع الخطة على الأكثر لـ${plural(most, { one: "صفحة مفردة واحدة", two: "صفحتين مفردتين", few: "# صفحات مفردة", other: "# صفحة مفردة" })}.`,
  noThing:
    "لا يدل هذا العنوان على شيء واحد يمكن تمييزه من غيره. يصلح عنوان مقطع فيديو أو قناة أو حساب أو منشور أو مجموعة أو خادم.",
  noSite: "ليست هذه صفحة من موقع في قائمتنا.",
};
