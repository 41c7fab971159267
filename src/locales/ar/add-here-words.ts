import type { addHereWords as english } from "../en/add-here-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

const PORCHLIGHT = isolated("Porchlight");

/** The page in front is of a site that no rule of the plan knows. */
export const addHereWords: Wording<typeof english> = {
  line: (siteName, name) => `هذه الصفحة: ${isolated(siteName)}. ليست في خطة ${isolated(name)}.`,
  asks: `يسأل المتصفح أولًا إن كان يُسمح لـ${PORCHLIGHT} برؤية هذا الموقع.`,
  button: "إضافة إلى الخطة",
  does: (siteName, name) => `إضافة إلى الخطة: وضع ${isolated(siteName)} في خطة ${isolated(name)}`,
  done: (siteName, name) => `أُضيف ${isolated(siteName)} إلى خطة ${isolated(name)} ويُحسب من الآن.`,
};
