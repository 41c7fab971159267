import { createApp, type App } from "#app/create-app";
import type { AppEvent } from "#app/app-event";
import type { Ports } from "#app/ports";
import type { GuardOrder } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import { createRouter } from "#messages/router";
import type { MessageName, Reply, ReplyOf, Request } from "#messages/protocol";
import type { Sender } from "#messages/sender";
import { words } from "#locales/words";
import { createMemoryBrowser } from "./memory-browser.ts";
import { createMemoryCipher } from "./memory-cipher.ts";
import { createMemoryClock } from "./memory-clock.ts";
import { createMemoryStores } from "./memory-stores.ts";

export type WorldOptions = {
  readonly startsAt: string;
  readonly timeZone: string;
  readonly words?: Ports["words"];
  /** Two worlds whose secrets must differ have different ones. */
  readonly seed?: string;
  /** The app is made anew from the stores before every event and message. */
  readonly amnesia?: boolean;
};

const QUIET: GuardReport = { spans: [], shows: null, visible: true, happening: null, noticed: null, why: "hello" };

/** Everything that an event set going has come to rest, or waits for time to pass: no port in memory takes longer. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A whole Porchlight without a browser: the real app and router over ports in memory. */
export function createWorld({ startsAt, timeZone, words: given = words, amnesia = false, seed }: WorldOptions) {
  const startsAtMs = Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone).epochMilliseconds;
  const time = createMemoryClock(startsAtMs, timeZone);
  const browser = createMemoryBrowser();
  const stores = createMemoryStores();
  const ports: Ports = {
    clock: time.clock,
    ...stores,
    ...browser.ports,
    cipher: createMemoryCipher(seed),
    pause: { wait: time.wait },
    words: given,
    privateTabsMustClose: true,
    version: "0.1.0",
  };
  let app: App = createApp(ports);

  const rebuild = (): void => void (app = createApp(ports));
  const current = (): App => {
    if (amnesia) rebuild();
    return app;
  };

  async function send<N extends MessageName>(name: N, request: Request<N>, sender: Sender): Promise<Reply<ReplyOf<N>>> {
    const { handlers, checkSession } = current();
    const reply = await createRouter(handlers, checkSession)({ name, request }, sender);
    await settle();
    return reply as Reply<ReplyOf<N>>;
  }

  async function event(happened: AppEvent): Promise<void> {
    await current().handle(happened);
    await settle();
  }

  /** When a wait ends or an alarm rings next, in true milliseconds. One set for the past is a millisecond away: it never holds up time. */
  function nextMs(): number {
    const alarmMs = Math.min(Infinity, ...browser.alarms.values()) - time.clock.wallMs() + time.passedMs();
    return Math.max(time.passedMs() + 1, Math.min(time.nextWakeMs(), alarmMs));
  }

  /** What is due by now rings. */
  async function ring(): Promise<void> {
    const wallMs = time.clock.wallMs();
    for (const [name, atMs] of [...browser.alarms]) {
      if (atMs > wallMs) continue;
      await browser.ports.alarms.set(name, null);
      await event({ kind: "alarm", name });
    }
  }

  return {
    ports,
    time,
    browser,
    stores,
    send,
    /** From a page of ours, in a tab where one is named. */
    own: <N extends MessageName>(name: N, request: Request<N>, tabId: number | null = null) =>
      send(name, request, { kind: "own", tabId, url: "porchlight://own/popup.html" }),
    /** From the guard of a tab's page. */
    async report(tabId: number, report: Partial<GuardReport>): Promise<GuardOrder> {
      const tab = browser.tab(tabId);
      const url = tab?.url ?? "about:blank";
      const sender: Sender = {
        kind: "page",
        tabId,
        frameId: 0,
        url,
        origin: "",
        tabUrl: url,
        incognito: tab?.incognito ?? false,
        prerender: false,
      };
      const reply = await send("guard/report", { ...QUIET, ...report }, sender);
      if (!reply.ok) throw new Error(`The guard was refused: ${reply.error}`);
      return reply.value;
    },
    event,
    start: (): Promise<void> => current().start(),
    nextMs,
    /** True time passes; waits end and alarms ring when they are due. */
    async pass(ms: number): Promise<void> {
      const endMs = time.passedMs() + ms;
      while (time.passedMs() < endMs) {
        time.pass(Math.min(endMs, nextMs()) - time.passedMs());
        await settle();
        await ring();
      }
    },
    rebuild,
    /** The worker is killed and comes back: memory that outlives it stays. */
    async killWorker(): Promise<void> {
      time.beginRun();
      rebuild();
      await app.start();
      await settle();
    },
    async restartBrowser(): Promise<void> {
      stores.endBrowser();
      time.beginRun();
      rebuild();
      await app.start();
      await event({ kind: "browser-started" });
    },
    /** The extension is turned off in a browser that runs on, and on again after a while. */
    async turnOff(ms: number): Promise<void> {
      stores.endBrowser();
      time.pass(ms);
      time.beginRun();
      rebuild();
      await app.start();
      await settle();
    },
  };
}

export type World = ReturnType<typeof createWorld>;
