import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import { startPracticeNetwork, type PracticeNetwork } from "../../practice/start-practice-network.ts";
import type { DrivenBrowser, LaunchOptions } from "../browsers/driven-browser.ts";
import { launchBrowser } from "../browsers/launch-browser.ts";

/** A browser with the built extension, the practice network behind every host name, and one page of ours to speak from. */
export type Stage = {
  readonly driven: DrivenBrowser;
  readonly network: PracticeNetwork;
  readonly own: Page;
  close(): Promise<void>;
};

const outputOf: Readonly<Record<BrowserKind, string>> = { chromium: "chrome-mv3", firefox: "firefox-mv3" };

/** Where `npm run build` puts what this browser loads. */
export const builtExtension = (kind: BrowserKind): string =>
  join(import.meta.dirname, "../../../.output", outputOf[kind]);

/** `extensionDir` may name another folder, such as an empty extension to compare with. */
export async function openStage(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const network = await startPracticeNetwork({ port: 0 });
  const driven = await launchBrowser(kind, {
    extensionDir: builtExtension(kind),
    practicePort: network.port,
    ...options,
  });
  const own = await driven.openOwnPage("popup.html");
  return {
    driven,
    network,
    own,
    async close() {
      await driven.close();
      await network.close();
    },
  };
}
