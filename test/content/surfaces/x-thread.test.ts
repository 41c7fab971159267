// @vitest-environment happy-dom
import { expect, it } from "vitest";
import x from "#domain/catalogue/sites/x";

const column = (articles: string): HTMLElement => {
  const page = document.createElement("main");
  page.innerHTML = `<div data-testid="primaryColumn"><div aria-label="Home timeline"><div><section role="region">${articles}</section></div></div></div>`;
  return page;
};
const showsFeed = (articles: string): boolean =>
  (x.witnesses ?? []).some(
    ({ surface, selector }) => surface === "feed" && column(articles).querySelector(selector) !== null,
  );

it("is told from the home page of X by its own post, which the Tab key passes over", () => {
  const post = '<article tabindex="0"></article>';
  expect(showsFeed(post + post)).toBe(true);
  expect(showsFeed(`<article tabindex="-1"></article>${post}`)).toBe(false);
});
