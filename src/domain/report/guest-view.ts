import { siteById } from "../catalogue/index.ts";
import type { GuestPass } from "../plan/guest-pass.ts";
import type { PeopleView } from "./parent-views.ts";

/** What is open to guests at an instant; null where nothing is. */
export function guestView(pass: GuestPass | null, nowMs: number): PeopleView["guest"] {
  if (pass === null || nowMs < pass.fromMs || nowMs >= pass.untilMs) return null;
  return { siteNames: pass.sites.map((id) => siteById(id)?.name ?? id), untilMs: pass.untilMs };
}
