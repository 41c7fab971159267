import { describe, expect, test } from "vitest";
import { BEST_KNOWN_LESSONS } from "#domain/catalogue/best-known-lessons";
import { checkOwnHost } from "#domain/catalogue/check-own-host";
import { LEARNING_SITES } from "#domain/catalogue/learning-sites";
import { decodePlan } from "#domain/plan/decode-plan";
import { learningHosts } from "#domain/plan/learning-hosts";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import { openPlan } from "#test/support/domain/open-plan";

const hosts = LEARNING_SITES.flatMap((site) => site.hosts);

describe("the learning sites", () => {
  test.each(LEARNING_SITES)("$name has hosts that a plan can name, and somebody who calls it so", (site) => {
    expect(site.source).not.toBe("");
    // No site of the catalogue, no web proxy, no ending under which a country gives out names.
    expect(site.hosts.map((host) => checkOwnHost(host, []).ok)).toEqual(site.hosts.map(() => true));
  });

  test("are named once, by host too, and none lies in another", () => {
    expect(new Set(LEARNING_SITES.map(({ name }) => name)).size).toBe(LEARNING_SITES.length);
    expect(hosts.filter((host) => hosts.some((other) => host === other || host.endsWith(`.${other}`)))).toHaveLength(
      hosts.length,
    );
    expect(hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  test("have the one among them that sentences name", () => {
    const known = LEARNING_SITES.find(({ name }) => name === BEST_KNOWN_LESSONS.name);
    expect(known?.hosts).toEqual([BEST_KNOWN_LESSONS.host]);
  });

  test("are ours without those that a parent took out, and the parent's", () => {
    expect(learningHosts(USUAL_EMBEDS)).toEqual(hosts);
    const edited = learningHosts({ ...USUAL_EMBEDS, added: ["school.example"], removed: ["duolingo.com"] });
    expect(edited).toContain("school.example");
    expect(edited).not.toContain("duolingo.com");
    expect(edited).toHaveLength(hosts.length);
  });

  test.each([
    [{ ...USUAL_EMBEDS, where: "somewhere" }, "where"],
    [{ ...USUAL_EMBEDS, added: ["https://example.org/"] }, "added[0]"],
    [{ ...USUAL_EMBEDS, added: ["localhost"] }, "added[0]"],
    [{ ...USUAL_EMBEDS, added: Array.from({ length: 41 }, (_, index) => `a${index}.example`) }, "added"],
    [{ ...USUAL_EMBEDS, removed: [1] }, "removed[0]"],
    [{ where: "nowhere" }, "added"],
  ])("are no part of a plan as %j", (embeds, place) => {
    expect(() => decodePlan({ ...openPlan, embeds }, "plan")).toThrow(`plan.embeds.${place}`);
  });
});
