import { describe, expect, test } from "vitest";
import { ownSiteId } from "#domain/catalogue/own-site";
import { readImport } from "#domain/import/read-import";
import { decodePlan } from "#domain/plan/decode-plan";
import { openPlan } from "#test/support/domain/open-plan";

const whole = (site: string) => ({ site, surface: "all" });
/** Options as LeechBlock NG saves them, each set with what is asked of it. */
const options = (...sets: readonly Readonly<Record<string, string>>[]): string =>
  sets
    .flatMap((set, index) =>
      Object.entries({ setName: "", times: "", limitMins: "", limitPeriod: "", days: "127", ...set }).map(
        ([name, value]) => `${name}${index + 1}=${value}`,
      ),
    )
    .concat(`numSets=${sets.length}`, "theme=")
    .join("\n");

describe("options of LeechBlock NG", () => {
  test("close what they close all day, by the catalogue's names, and add a host of the family's own", () => {
    const { plan, sites, left } = readImport(
      options({ sites: "reddit.com www.youtube.com *.example.org old.reddit.com", times: "0000-2400" }),
      openPlan,
    );
    expect(plan.closed).toEqual([whole("reddit"), whole("youtube"), whole("own:example.org")]);
    expect(plan.ownSites).toEqual([ownSiteId("example.org")]);
    expect({ sites, left }).toEqual({ sites: 3, left: [] });
  });

  test("give minutes a day to their sites together, on their days from Sunday on", () => {
    const { plan } = readImport(
      options({ setName: "Video", sites: "youtube.com tiktok.com", limitMins: "30", limitPeriod: "86400", days: "62" }),
      openPlan,
    );
    expect(plan.budgets).toEqual([
      { name: "Video", scopes: [whole("youtube"), whole("tiktok")], minutes: [30, 30, 30, 30, 30, null, null] },
    ]);
  });

  test("close sites on some days by giving them no minute on those", () => {
    const { plan } = readImport(options({ sites: "youtube.com", times: "0000-2400", days: "65" }), openPlan);
    expect(plan.closed).toEqual([]);
    expect(plan.budgets[0]?.minutes).toEqual([null, null, null, null, null, 0, 0]);
  });

  test("say of everything else why it is left", () => {
    const { plan, left } = readImport(
      options(
        { sites: "+reddit.com/r/science ~cats >example.org youtube.com/shorts localhost co.uk", times: "0000-2400" },
        { setName: "Evenings", sites: "x.com", times: "1800-2400" },
        { setName: "Hourly", sites: "x.com", limitMins: "5", limitPeriod: "3600" },
        { setName: "Empty", sites: "x.com" },
        { setName: "Off", sites: "x.com", times: "0000-2400", disable: "true" },
      ),
      openPlan,
    );
    expect(plan).toEqual(openPlan);
    expect(left.map(({ why }) => why)).toEqual([
      ...["exception", "keyword", "referrer", "part", "no-site", "many-sites"],
      ...["hours", "period", "nothing", "off"],
    ]);
  });

  test("are read as JSON too, where days are truths", () => {
    const json = JSON.stringify({
      ...{ sites1: "reddit.com", times1: "", limitMins1: "20", limitPeriod1: "86400", setName1: "" },
      days1: [true, false, false, false, false, false, true],
    });
    expect(readImport(json, openPlan).plan.budgets[0]?.minutes).toEqual([null, null, null, null, null, 20, 20]);
  });
});

describe("a plain list of hosts", () => {
  test("closes each of them, whatever form the list has", () => {
    const list = [
      "# ours",
      "reddit.com",
      "0.0.0.0 www.tiktok.com # video",
      "||example.net^",
      "https://x.com/",
      "",
      "! end",
    ];
    const { plan, left } = readImport(list.join("\r\n"), openPlan);
    expect(plan.closed).toEqual(["reddit", "tiktok", "own:example.net", "x"].map(whole));
    expect(left).toEqual([]);
  });

  test("closes nothing twice, and keeps what the plan has", () => {
    const before = readImport("reddit.com", openPlan).plan;
    expect(readImport("reddit.com\nwww.reddit.com", before).plan).toEqual(before);
  });

  test("takes no more own sites than a plan holds, and says so", () => {
    const list = Array.from({ length: 45 }, (_, index) => `site-${index}.example.org`).join("\n");
    const { plan, left } = readImport(list, openPlan);
    expect(plan.ownSites).toHaveLength(40);
    expect(plan.closed).toHaveLength(40);
    expect(left).toHaveLength(5);
    expect(decodePlan(plan, "plan")).toEqual(plan);
  });

  test("of something else entirely is nothing but lines that are no sites", () => {
    const { sites, plan } = readImport("\u0000\u0001 garbage\n<html>", openPlan);
    expect(sites).toBe(0);
    expect(plan).toEqual(openPlan);
  });
});
