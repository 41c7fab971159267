import type { SiteToday } from "#domain/plan/site-today";

/** The site of the page in front, for today alone. */
export const siteTodayWords = {
  button: { open: "Open today", closed: "Close today" } satisfies Record<SiteToday, string>,
  does: (as: SiteToday, siteName: string): string =>
    as === "open" ? `Open today: open ${siteName} today` : `Close today: close ${siteName} today`,
  done: (as: SiteToday, siteName: string): string =>
    as === "open" ? `${siteName} is open today, within its hours and minutes.` : `${siteName} is closed today.`,
} as const;
