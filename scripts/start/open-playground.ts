import { startPracticeNetwork } from "#test/practice/start-practice-network";
import type { PracticeNetwork } from "#test/practice/start-practice-network";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";
import { launchBrowser } from "#test/support/browsers/launch-browser";
import type { BrowserKind } from "../browsers/browser-kind.ts";
import { checkVersion } from "./check-version.ts";

export type Playground = AsyncDisposable & {
  readonly driven: DrivenBrowser;
  /** Null on the real internet. */
  readonly network: PracticeNetwork | null;
  /** Such as `Chromium 156`. */
  readonly name: string;
};

export type PlaygroundOptions = {
  readonly kind: BrowserKind;
  readonly executablePath: string;
  readonly extensionDir: string;
  /** Of the practice network, 0 for any free one; null for the real internet. */
  readonly port: number | null;
  readonly headless: boolean;
  /** IANA zone that the browser shall live in; without it the computer's. */
  readonly timeZone?: string;
};

/**
 * A browser with the extension and a profile of its own, on the practice network. Disposed, nothing is left of it.
 * When `stop` aborts the browser ends at once, and whatever waits for it fails.
 */
export async function openPlayground(options: PlaygroundOptions, stop: AbortSignal): Promise<Playground> {
  await using opened = new AsyncDisposableStack();
  const network = options.port === null ? null : await startPracticeNetwork({ port: options.port });
  if (network !== null) opened.defer(() => network.close());
  const { kind, executablePath, extensionDir, headless } = options;
  const practicePort = network?.port ?? null;
  // Temporary in Firefox: the only way that every Firefox takes, releases among them.
  const driven = await launchBrowser(kind, {
    executablePath,
    extensionDir,
    practicePort,
    headless,
    install: "temporary",
    env: options.timeZone === undefined ? {} : { TZ: options.timeZone },
  });
  opened.defer(() => driven.close());
  stop.addEventListener("abort", () => void driven.kill(), { once: true });
  const version = checkVersion(kind, await driven.browser.version());
  if (!version.ok) throw new Error(version.error);
  const kept = opened.move();
  return { driven, network, name: version.value, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
