import { defineBackground } from "wxt/utils/define-background";
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
  const ports = createPlatformPorts(browser, { sites: SITES, words });
  const app = createApp(ports);
  // Stands in the extension's own list of errors, where a developer finds it; nothing enforces by it.
  const tell = (work: Promise<void>): void => void work.catch(reportError);

  listen(browser, {
    hosts: [...SITES.flatMap((site) => site.hosts), ...[...FRONT_ENDS.values()].flat()],
    patterns: SITES.flatMap(matchPatterns),
    signal: new AbortController().signal,
    handle: (event) => tell(app.handle(event)),
    answer: createRouter(app.handlers, app.checkSession),
  });
  tell(app.start());
  if (ports.privateTabsMustClose) tell(reinjectGuards(browser));
});
