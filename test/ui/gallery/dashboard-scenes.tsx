import { ownSiteId } from "#domain/catalogue/own-site";
import { siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { openPermission } from "../open-permission.ts";
import { familyView, parentView } from "../fixtures.ts";
import type { Scene } from "./scene.ts";

const dashboard = (answers: Answers = {}): Scene => ({
  sheet: "dashboard",
  draw: () => (
    <DashboardApp
      call={createClient(
        createFakeSend({
          "door/resume": () => ({ token: "t", leftMs: 292_000 }),
          "family/view": () => familyView(),
          "parent/view": () => parentView(),
          ...answers,
        }).send,
      )}
      permission={{ ...openPermission, missing: async (sites) => sites.slice(1) }}
      print={() => undefined}
    />
  ),
});

/** The parent's console, page by page. */
export const dashboardScenes: Readonly<Record<string, Scene>> = {
  "dashboard-today": dashboard(),
  "dashboard-door": dashboard({
    "door/resume": () => ({ refused: "session-over" }),
    "door/wait": () => ({ waitMs: 0 }),
  }),
  "dashboard-plan": dashboard(),
  "dashboard-plan-changes": dashboard(),
  "dashboard-plan-preset": dashboard(),
  "dashboard-plan-14": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(14),
          weeklyMinutes: 300,
          breaks: { afterMinutes: 30, forMinutes: 10 },
          closed: [{ site: siteId("youtube"), surface: "shorts" }],
          opened: [siteId("instagram")],
          overrides: [{ part: "breaks", value: null, firstDate: "2026-11-18", lastDate: "2026-11-22" }],
        },
      }),
  }),
  "dashboard-plan-own-sites": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(10),
          ownSites: ["example.org", "xn--mnchen-3ya.de"].map(ownSiteId),
          pages: [
            { site: siteId("youtube"), thing: "video/dQw4w9WgXcQ", name: "Fractions" },
            { site: siteId("reddit"), thing: "group/askscience", name: null },
          ],
        },
      }),
  }),
  "dashboard-settings": dashboard(),
};
