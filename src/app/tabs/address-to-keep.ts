import { unwrapView } from "../../domain/catalogue/unwrap-view.ts";

/** Longer than the pages of the catalogue have; a page may make its own address two million characters long. */
const LONGEST = 4_000;
const FRONT_DOOR = /^https?:\/\/[^/?#]{1,300}/i;

/**
 * The address that a tab is led back to. Of a page in another dress the page itself: to its reader Firefox lets no extension
 * lead. Of a very long one its site's front door: memory is small, and every tab shares it.
 */
export function addressToKeep(url: string): string {
  const page = unwrapView(url);
  if (page.length <= LONGEST) return page;
  return `${FRONT_DOOR.exec(page)?.[0] ?? "about:blank#"}/`;
}
