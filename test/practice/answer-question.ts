import type { PracticeAnswer } from "./practice-answer.ts";
import type { PracticeQuestion } from "./practice-question.ts";
import { answerApi } from "./answer-api.ts";
import { answerDocument } from "./answer-document.ts";
import { answerFile } from "./answer-file.ts";
import { findPracticeSite } from "./find-practice-site.ts";
import { findRedirect } from "./find-redirect.ts";
import { makeWav } from "./make-wav.ts";
import { renderNeutralPage } from "./render-neutral-page.ts";
import { renderServiceWorker } from "./render-service-worker.ts";
import { renderSocialPage } from "./render-social-page.ts";

const assetPrefix = "/practice-assets/";

export async function answerQuestion(question: PracticeQuestion): Promise<PracticeAnswer> {
  const { pathname } = question.url;
  if (pathname.startsWith(assetPrefix)) return answerAsset(pathname.slice(assetPrefix.length), question.range);
  if (pathname.startsWith("/api/")) return answerApi(question);
  const site = findPracticeSite(question.host);
  if (pathname === "/sw.js" && site === "tiktok") return answerScript(await renderServiceWorker());
  if (site === undefined) return answerDocument(renderNeutralPage(question));
  const redirect = findRedirect(question);
  if (redirect !== undefined)
    return { status: 302, headers: { location: redirect, "cache-control": "private, max-age=0" }, body: "" };
  return answerDocument(renderSocialPage(site, question));
}

async function answerAsset(name: string, range: string | undefined): Promise<PracticeAnswer> {
  if (name === "tone.wav") return { status: 200, headers: { "content-type": "audio/wav" }, body: makeWav(10, 294) };
  if (name.startsWith("media/")) return answerFile("media", name.slice("media/".length), range);
  return answerFile("pages", name, range);
}

function answerScript(source: string): PracticeAnswer {
  return {
    status: 200,
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "private, max-age=0" },
    body: source,
  };
}
