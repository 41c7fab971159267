import type { siteListWords as english } from "../en/site-list-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";

/** What stands around a list of sites that is too long to be read at once. */
export const siteListWords: Wording<typeof english> = {
  more: (count) =>
    plural(count, {
      one: "موقع آخر",
      two: "موقعان آخران",
      few: "# مواقع أخرى",
      many: "# موقعًا آخر",
      other: "# موقع آخر",
    }),
  known: "الأكثر شهرة",
  others: "مواقع أخرى",
};
