import { OTHER_SOCIAL } from "../catalogue/other-social.ts";
import type { GrantScope } from "./grant.ts";

/** Do these scopes add up several sites or surfaces? The other social sites are several by themselves. */
export const isGroup = (scopes: readonly GrantScope[]): boolean =>
  scopes.length > 1 || scopes.some(({ site }) => site === OTHER_SOCIAL);
