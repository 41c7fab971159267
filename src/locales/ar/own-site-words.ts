import type { ownSiteWords as english } from "../en/own-site-words.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";

const EXAMPLE = isolated("example.org");
const PORCHLIGHT = isolated("Porchlight");

/** Sites that a parent adds to a plan. */
export const ownSiteWords: Wording<typeof english> = {
  title: "مواقع من اختياركم",
  lead: "موقع ليس في قائمتنا. تُحسب صفحاته وتُغلق كصفحات أي موقع آخر، كلها معًا.",
  address: "إضافة موقع من اختياركم",
  hint: `عنوانه، مثل ${EXAMPLE}. عند تغيير الخطة يسأل المتصفح إن كان يُسمح لـ${PORCHLIGHT} برؤية ذلك الموقع.`,
  add: "إضافة الموقع",
  missing: `لا يسمح المتصفح لـ${PORCHLIGHT} بدخوله، لذلك تُغلق صفحاته تلقائيًا.`,
  giveBack: "سؤال المتصفح من جديد",
  full: (most) =>
    `تتسع الخطة على الأكثر لـ${plural(most, { one: "موقع واحد من اختياركم", two: "موقعين من اختياركم", few: "# مواقع من اختياركم", many: "# موقعًا من اختياركم", other: "# موقع من اختياركم" })}.`,
  refused: (sites, nameOf) =>
    `طُلب من المتصفح ألا يسمح لـ${PORCHLIGHT} برؤية ما يلي: ${andOf(sites.map(nameOf))}. لذلك لم يتغير شيء.`,
  problem(problem, nameOf) {
    switch (problem.kind) {
      case "known":
        return `${isolated(nameOf(problem.by))} موجود هنا من قبل.`;
      case "browser-page":
        return "هذه صفحة من المتصفح أو من هذا الجهاز، وليست موقعًا.";
      case "many-sites":
        return "بهذا تنتهي عناوين كثيرة. يُضاف كل موقع بعنوانه.";
      case "no-extensions":
        return "لا تسمح المتصفحات لأي إضافة بدخول هذا الموقع.";
      case "web-proxy":
        return "يعرض صفحات مواقع أخرى باسمه هو، فلا شيء يدل على أيها. يبقى بابًا جانبيًا: مغلقًا ما دام أي موقع مغلقًا.";
      case "no-site":
        return `ليس هذا عنوان موقع. يصلح مثلًا: ${EXAMPLE}.`;
    }
  },
};
