import type { SiteId } from "../ids.ts";
import type { Weekly } from "../plan/plan.ts";
import type { Birthday } from "./birthday.ts";

/** What Today shows of birthdays, behind the PIN. */
export type BirthdayView = {
  /** The household's date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly birthdays: readonly (Omit<Birthday, "sites"> & {
    readonly name: string;
    /** Minutes a day of the plan as it is, and of the next plan by age; null where they are the same or no step is due. */
    readonly minutes: { readonly now: Weekly<number | null>; readonly next: Weekly<number | null> } | null;
    readonly sites: readonly { readonly site: SiteId; readonly name: string }[];
  })[];
};
