import type { pageTitles as english } from "../en/page-titles.ts";
import type { Wording } from "../shared/wording.ts";

/** What a tab of ours is called. */
export const pageTitles: Wording<typeof english> = {
  popup: "Porchlight",
  closed: "Cerrado por ahora",
  dashboard: "Porchlight: el plan",
  record: "Mi registro",
  welcome: "Porchlight: preparación",
};
