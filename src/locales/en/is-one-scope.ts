import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import type { Scope } from "#domain/plan/plan";
import { isOne } from "./is-one.ts";

/** Does the scope's name take "is"? */
export const isOneScope = ({ site, surface }: Scope): boolean =>
  surface === "all" ? site !== OTHER_SOCIAL : isOne(surface);
