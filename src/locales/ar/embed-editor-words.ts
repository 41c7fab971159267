import type { embedEditorWords as english } from "../en/embed-editor-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";

/** What a parent decides about players of closed sites inside other sites. */
export const embedEditorWords: Wording<typeof english> = {
  title: "فيديوهات داخل مواقع أخرى",
  line: `كثيرًا ما يكون في الدرس فيديو من ${isolated("YouTube")} أو ${isolated("Vimeo")}. هنا يُختار أين يعمل هذا الفيديو وإن كان موقعه مغلقًا. لا يُفتح من ذلك الموقع إلا المشغّل، ويبقى وقت النوم والإيقاف المؤقت كما هما.`,
  where: "أين تعمل",
  wheres: { "learning-sites": "داخل مواقع التعلّم", everywhere: "داخل كل المواقع", nowhere: "لا تعمل في أي مكان" },
  costs: {
    "learning-sites": "لا تُحسب هناك. وداخل غيرها من المواقع تبقى مغلقة.",
    everywhere: "لا تُحسب داخل مواقع التعلّم، وتُحسب داخل غيرها كما في موقعها.",
    nowhere: "فيديوهات موقع مفتوح تعمل كالعادة وتُحسب.",
  },
  sites: "مواقع التعلّم",
  ours: "الضغط على أحدها يخرجه من القائمة.",
  address: "إضافة موقع للتعلّم",
  hint: `مثل موقع المدرسة: ${isolated("school.example.org")}.`,
  add: "إضافة إلى القائمة",
  known: "هو من مواقع التعلّم من قبل.",
  social: (site) => `${isolated(site)} من المواقع التي تنظّمها الخطة، فلا يكون موقعًا للتعلّم.`,
  full: (most) =>
    `تتسع الخطة على الأكثر لـ${plural(most, { one: "موقع تعلّم واحد من اختياركم", two: "موقعي تعلّم من اختياركم", few: "# مواقع تعلّم من اختياركم", many: "# موقع تعلّم من اختياركم", other: "# موقع تعلّم من اختياركم" })}.`,
};
