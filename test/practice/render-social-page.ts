import type { PracticeQuestion } from "./practice-question.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderDocument } from "./render-document.ts";

/**
 * Every route of a site gets the same shell, as a real single-page site sends it; `pages/boot.js` draws the route.
 * Three query parameters belong to the practice network: `hostile=NAME` adds a hostile script to any route, `sampled` one
 * before it that tells what lies on top, and `prerender=PATH` asks Chromium to prerender that page at once.
 */
export function renderSocialPage(site: string, question: PracticeQuestion): string {
  const { url } = question;
  const hostile = /^\/hostile\/([a-z-]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get("hostile") ?? "";
  const prerender = url.searchParams.get("prerender") ?? "";
  return renderDocument({
    title: `${site} (practice)`,
    attributes: `data-site="${escapeHtml(site)}"`,
    early: [
      url.searchParams.has("sampled") ? SAMPLER : "",
      renderHostileScript(hostile),
      renderSpeculationRules(prerender),
    ].join(""),
    body: '<div id="app"></div>\n<script type="module" src="/practice-assets/boot.js"></script>',
  });
}

const SAMPLER = '<script src="/practice-assets/sample-top.js"></script>';

function renderHostileScript(name: string): string {
  return /^[a-z-]+$/.test(name) ? `<script src="/practice-assets/hostile/${name}.js"></script>` : "";
}

function renderSpeculationRules(path: string): string {
  if (!path.startsWith("/")) return "";
  const rules = { prerender: [{ source: "list", urls: [path], eagerness: "immediate" }] };
  // `<` is escaped so that a path cannot end the script element.
  return `<script type="speculationrules">${JSON.stringify(rules).replaceAll("<", "\\u003c")}</script>`;
}
