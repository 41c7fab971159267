// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import x from "#domain/catalogue/sites/x";
import type { Witness } from "#domain/catalogue/site";
import { SURFACES, type Surface } from "#domain/catalogue/surface";
import { findMarks } from "#platform/find-marks";
import { runSiteScript } from "#test/support/run-site-script";

const scope: typeof globalThis & { porchlightSite?: unknown } = globalThis;
const MARKS: readonly Witness[] = [
  { surface: "feed", selector: "main[data-kind=home]" },
  { surface: "explore", selector: "nav", on: ["post"] },
];
const find = (surface: Surface): boolean | null => findMarks(SURFACES.indexOf(surface));

function standOn(witnesses: readonly Witness[]): void {
  scope.porchlightSite = runSiteScript({ ...x, witnesses });
}

beforeEach(() => {
  document.body.replaceChildren();
  // happy-dom lays nothing out: what is not hidden is shown.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest("[hidden]") === null;
  };
});

describe("the marks of a surface", () => {
  test("are in sight, hidden, or not there", () => {
    standOn(MARKS);
    expect(find("feed")).toBe(false);
    document.body.innerHTML = "<main data-kind=home></main>";
    expect(find("feed")).toBe(true);
    document.body.hidden = true;
    expect(find("feed")).toBe(false);
    document.body.hidden = false;
  });

  test("are not missed where the rules know none, or none that means it on every page", () => {
    standOn(MARKS);
    expect([find("messages"), find("explore")]).toEqual([true, true]);
  });

  test("are nothing on a site that has none, and on a page without its rules", () => {
    standOn([]);
    expect(find("feed")).toBeNull();
    delete scope.porchlightSite;
    expect(find("feed")).toBeNull();
  });
});
