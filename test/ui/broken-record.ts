import type { RecordHealth } from "#domain/report/parent-views";
import { at } from "./fixtures.ts";
import { recordHealth } from "./record-health.ts";

/** A record in which somebody changed one entry and took some others out. */
export const brokenRecord: RecordHealth = {
  ...recordHealth,
  chain: {
    sinceMs: at("10:00", "2026-08-01"),
    entries: 1204,
    breaks: [
      { what: "changed", fromMs: at("17:10", "2026-11-12"), toMs: at("18:25", "2026-11-12") },
      { what: "gone", fromMs: at("21:05", "2026-11-16"), toMs: at("07:30", "2026-11-17") },
    ],
  },
};
