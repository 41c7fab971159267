import { siteId } from "#domain/ids";
import type { Answers } from "../fake-send.ts";
import { at, childView, closedView, parentView, siteLine } from "../fixtures.ts";

const less = { date: "2026-11-18", minutes: 30, closed: [siteId("tiktok")] };
const tiktok = siteLine("TikTok", {
  reason: "site-closed",
  untilMs: at("07:00", "2026-11-19"),
  canOpenOn: null,
});
const open = ["YouTube", "Instagram", "Discord"].map((name) => siteLine(name, { state: "open", canOpenOn: null }));
const chosen = childView({ lessToday: less, limitMinutes: 30, sites: [...open, tiktok] });

/** What the background answers where a child chooses, or chose, less for its own day. */
export const lessAnswers: Readonly<Record<"choosing" | "chosen" | "parent", Answers>> = {
  choosing: {
    "child/view": () =>
      childView({ limitMinutes: 60, sites: [...open, siteLine("TikTok", { state: "open", canOpenOn: null })] }),
  },
  chosen: { "child/view": () => chosen },
  parent: { "child/view": () => chosen, "parent/view": () => parentView({ view: chosen }) },
};

export const closedByChild = closedView({
  reason: "site-closed",
  byChild: true,
  siteName: "TikTok",
  openNow: [],
});
