import { defineBackground } from "wxt/utils/define-background";
import type { AppEvent } from "#app/app-event";
import { createApp } from "#app/create-app";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { SITES } from "#domain/catalogue/index";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import { words } from "#locales/words";
import { createRouter } from "#messages/router";
import { browser } from "#platform/browser";
import { listen } from "#platform/listen";
import { createPlatformPorts } from "#platform/ports";
import { reinjectGuards } from "#platform/reinject-guards";

/** Everything is made and every listener added in this one tick: the event that woke us is waiting for it. */
export default defineBackground(() => {
  // Stands in the extension's own list of errors, where a developer finds it; nothing enforces by it.
  const tell = (work: Promise<void>): void => void work.catch(reportError);
  const handle = (event: AppEvent): void => tell(app.handle(event));
  const ports = createPlatformPorts(browser, { sites: SITES, words, handle });
  const app = createApp(ports);

  listen(browser, {
    hosts: [...SITES.flatMap((site) => site.hosts), ...[...FRONT_ENDS.values()].flat()],
    patterns: SITES.flatMap(matchPatterns),
    signal: new AbortController().signal,
    handle,
    answer: createRouter(app.handlers, app.checkSession),
  });
  tell(app.start());
  if (ports.privateTabsMustClose) tell(reinjectGuards(browser));
});
