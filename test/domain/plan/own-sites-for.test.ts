import { describe, expect, test } from "vitest";
import { ownSiteId, ownSiteMadeBy, seenSiteId } from "#domain/catalogue/own-site";
import { siteId } from "#domain/ids";
import { ownSitesFor } from "#domain/plan/own-sites-for";

const [host, within, around, beside] = ["b.example", "a.b.example", "example", "c.example"].map(ownSiteId) as [
  never,
  never,
  never,
  never,
];
const madeBy = ownSiteMadeBy("b.example", "lemmy");
const via = siteId("via:nitter:a.b.example");

describe("a family's own sites as one child has them", () => {
  test.each([
    [
      "no other child's name for its host, nor for a part of it",
      [host],
      [madeBy, within, host, beside],
      [host, beside],
    ],
    ["all of its own, each within the other", [host, within], [within, host], [within, host]],
    ["what lies around its host, which is another's", [host], [around, host], [around, host]],
    ["another door to a site, which is nobody's own", [host], [via, host], [via, host]],
    [
      "what was seen and counts for it",
      [host, seenSiteId("c.example")],
      [host, seenSiteId("c.example")],
      [host, seenSiteId("c.example")],
    ],
    ["all of them, where it has none", [], [host, within], [host, within]],
  ])("are %s", (_says, ownSites, all, left) => {
    expect(ownSitesFor({ ownSites }, all)).toEqual(left);
  });
});
