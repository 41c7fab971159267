import type { pageTitles as english } from "../en/page-titles.ts";
import type { Wording } from "../shared/wording.ts";
import { PORCHLIGHT } from "./latin-names.ts";

/** What a tab of ours is called. */
export const pageTitles: Wording<typeof english> = {
  popup: "Porchlight",
  closed: "مغلق الآن",
  dashboard: `${PORCHLIGHT}: الخطة`,
  record: "سجلي",
  welcome: `${PORCHLIGHT}: الإعداد`,
};
