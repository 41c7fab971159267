import { describe, expect, it } from "vitest";
import { writeCsv } from "#domain/export/write-csv";
import { writeJsonExport } from "#domain/export/write-json-export";
import type { ExportPlace } from "#domain/export/export-place";
import type { ChildId } from "#domain/ids";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

/** The lines of an export as its page gathers them. */
async function exported(day: Day, as: "csv" | "json", child: ChildId | null = null) {
  await day.unlock();
  const found = { days: [] as string[], events: [] as string[], replies: 0 };
  let at: ExportPlace | null = null;
  do {
    const token = day.token();
    const reply: { of: "days" | "events"; lines: readonly string[]; next: ExportPlace | null } = valueOf(
      await day.world.own("record/export", { token, child, as, at }),
    );
    found[reply.of].push(...reply.lines);
    found.replies += 1;
    at = reply.next;
  } while (at !== null);
  return found;
}

async function watchedDay(): Promise<Day> {
  const day = await beginDay({ name: 'Mia, "M"', others: [{ name: "=Leo" }] });
  await day.browsing.open(1, "https://www.instagram.com/");
  await day.watch(1, 100);
  return day;
}

describe("the record as a table", () => {
  it("has a line for each day, site, surface and quarter of an hour, in UTC and on the household's clock", async () => {
    const written = await exported(await watchedDay(), "csv");
    const days = written.days.join("").trimEnd().split("\r\n");
    const start = "2026-11-23T03:00:00Z,2026-11-23T04:00:00+01:00,1440";
    const quarter = "2026-11-23T15:00:00Z,2026-11-23T16:00:00+01:00,15";
    expect(days).toEqual([
      `"Mia, ""M""",2026-11-23,day,${start},all,all,100,100,,0`,
      `"Mia, ""M""",2026-11-23,day,${start},instagram,all,100,,,`,
      `"Mia, ""M""",2026-11-23,day,${start},all,feed,100,,,`,
      `"Mia, ""M""",2026-11-23,day,${start},instagram,feed,100,,,`,
      `"Mia, ""M""",2026-11-23,quarter,${quarter},all,all,100,,,`,
      `"Mia, ""M""",2026-11-23,quarter,${quarter},instagram,all,100,,,`,
      `'=Leo,2026-11-23,day,${start},all,all,0,0,,0`,
    ]);
    const [head = ""] = writeCsv(written.days);
    expect(head.split(",")).toHaveLength(12);
  });

  it("is of one child where one is named", async () => {
    const day = await watchedDay();
    const { days } = await exported(day, "csv", day.children[1] ?? null);
    expect(days).toHaveLength(1);
  });

  it("comes some weeks at a time, every day once", async () => {
    const day = await beginDay();
    await day.pass(70 * 86_400);
    const { days, replies } = await exported(day, "csv");
    expect(days).toHaveLength(71);
    expect(new Set(days).size).toBe(71);
    expect(replies).toBe(3);
  });
});

describe("the record as a document", () => {
  it("is one JSON document with days and events, by name", async () => {
    const day = await watchedDay();
    const document = JSON.parse(
      writeJsonExport({ timeZone: "Europe/Madrid", dayStartsAtHour: 4 }, await exported(day, "json")).join(""),
    ) as { readonly days: readonly unknown[]; readonly events: readonly unknown[] };
    expect(document.days).toMatchObject([
      { child: 'Mia, "M"', date: "2026-11-23", watchedSeconds: 100, bySite: { instagram: 100 }, limitSeconds: null },
    ]);
    expect(document.events).toContainEqual({
      ...{ kind: "child-added", child: "=Leo" },
      ...{ atUtc: "2026-11-23T15:00:00Z", atHousehold: "2026-11-23T16:00:00+01:00" },
    });
  });

  it("is written down, and refused to whoever has no session", async () => {
    const day = await watchedDay();
    await exported(day, "json");
    expect((await day.journal()).filter(({ kind }) => kind === "exported")).toMatchObject([{ as: "json" }]);
    await day.world.own("door/lock", {});
    const again = { token: day.token(), child: null, as: "json", at: null } as const;
    expect(await day.world.own("record/export", again)).toMatchObject({ ok: false, error: "session-over" });
  });
});
