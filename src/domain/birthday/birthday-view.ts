import type { SiteId } from "../ids.ts";
import type { Birthday } from "./birthday.ts";

/** What Today shows of birthdays, behind the PIN. */
export type BirthdayView = {
  /** The household's date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly birthdays: readonly (Omit<Birthday, "sites"> & {
    readonly name: string;
    readonly sites: readonly { readonly site: SiteId; readonly name: string }[];
  })[];
};
