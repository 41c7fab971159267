import type { siteListWords as english } from "../en/site-list-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What stands around a list of sites that is too long to be read at once. */
export const siteListWords: Wording<typeof english> = {
  more: (count) => (count === 1 ? "1 sitio más" : `${count} sitios más`),
  known: "Los más conocidos",
  others: "Más sitios",
};
