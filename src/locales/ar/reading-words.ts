import type { readingWords as english } from "../en/reading-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";
import { surfaceNames } from "./surface-names.ts";

/** "هل هذا خطأ؟": a parent calls the page in front something else. */
export const readingWords: Wording<typeof english> = {
  notRight: "هل هذا خطأ؟",
  title: "ما هذه الصفحة؟",
  reach: (siteName, path) =>
    path === "/"
      ? `من الآن فصاعدًا، لواجهة ${isolated(siteName)}. ويُكتب ذلك في الخطة.`
      : `من الآن فصاعدًا، لكل ما تحت ${isolated(path)} في ${isolated(siteName)}. ويُكتب ذلك في الخطة.`,
  callIt: "تسميتها",
  asUsual: "كالمعتاد",
  uncounted: "لا تُحسب",
  surface: (surface) => surfaceNames[surface],
  changed: "هكذا تسمي الخطة هذه الصفحة من الآن فصاعدًا.",
};
