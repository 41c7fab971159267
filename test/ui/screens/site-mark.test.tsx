// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { ownSiteId } from "#domain/catalogue/own-site";
import { siteId } from "#domain/ids";
import { KIND_DRAWINGS } from "#ui/components/kind-drawings.ts";
import { SiteMark } from "#ui/components/site-mark.tsx";
import { mount } from "../mount.ts";

describe("the mark of a site", () => {
  it("is the drawing of its kind in its accent, and is said by nobody", async () => {
    await mount(<SiteMark site={siteId("youtube")} kind="video" />);
    const mark = document.querySelector("svg");
    expect(mark?.getAttribute("aria-hidden")).toBe("true");
    expect(mark?.getAttribute("stroke")).toBe("var(--site-5)");
    expect(mark?.querySelector("path")?.getAttribute("d")).toBe(KIND_DRAWINGS.video);
  });

  it("takes the colour that a chart gave it", async () => {
    await mount(<SiteMark site={ownSiteId("example.org")} kind="social" colour="var(--site-others)" />);
    expect(document.querySelector("svg")?.getAttribute("stroke")).toBe("var(--site-others)");
  });

  it("is another for each kind, and all kinds of the catalogue have one", () => {
    const drawings = Object.values(KIND_DRAWINGS);
    expect(new Set(drawings).size).toBe(drawings.length);
    for (const { kind } of SITES) expect(KIND_DRAWINGS[kind]).toMatch(/^M/);
  });
});
