import { siteId } from "../ids.ts";
import type { Scope } from "./plan.ts";

/**
 * Sites that offer a form of theirs below their age, run with a parent: YouTube on a supervised account (support.google.com/youtube,
 * "supervised experience"), WhatsApp on an account that a parent manages, where it is offered (its terms of 2026-07-03). Plans to begin with
 * propose them as exceptions, and take none that was not tapped.
 */
export const SUPERVISED_FORMS: readonly Scope[] = ["youtube", "whatsapp"].map((id) => ({
  site: siteId(id),
  surface: "all",
}));
