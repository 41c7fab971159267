import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { readStores } from "./support/read-stores.ts";

const FEED = "https://www.instagram.com/";

/** First run, a feed that is watched until its time is spent, our pages, a worker that dies, a wrong PIN, and a page that stays open. */
async function goThroughEverything(stage: Stage): Promise<void> {
  const closed = stage.driven.ownPage("closed.html");
  const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
  await stage.driven.openOwnPage("welcome.html");
  await setUpByMessage(stage.own, {
    birthDate: "2012-01-05",
    plan: { opened: [siteId("instagram")], dailySeconds: 8 },
  });
  await writeAndSearch(stage);
  const feed = await stage.driven.open(FEED);
  await feed.waitForSelector("article");
  await feed.mouse.move(200, 300);
  await expect.poll(addresses, { timeout: 20_000 }).toContain(closed);
  await stage.driven.killBackground();
  await stage.driven.open("https://www.tiktok.com/").catch(() => undefined);
  await stage.driven.open("https://www.instagram.com/direct/inbox/");
  await ask(stage.own, "door/unlock", { pin: "111222333" });
  await ask(stage.own, "door/unlock", { pin: stagePin });
  await stage.driven.openOwnPage("popup.html");
  await stage.driven.openOwnPage("closed.html");
}

/** A word, a date and two searches, in pages that are open and in one that is not. */
async function writeAndSearch({ driven }: Stage): Promise<void> {
  const talk = await driven.open("https://www.instagram.com/direct/t/1/");
  await waitUntilReachable(talk, "textarea");
  await talk.type("textarea", "SECRET-WORD");
  await talk.close();
  for (const address of [
    "https://www.instagram.com/explore/search/?q=SECRET-SEARCH",
    "https://www.youtube.com/results?search_query=SECRET-SEARCH",
  ]) {
    const page = await driven.open(address);
    await page.close();
  }
}

/** Of no page anything is kept but its site, its surface and its seconds; memory knows where a tab stands, for as long as it does. */
async function expectNothingOfPages({ own }: Stage): Promise<void> {
  const { "storage.session": memory = "", ...kept } = await readStores(own);
  expect(Object.keys(kept).filter((name) => name.startsWith("ledger ")).length).toBeGreaterThan(0);
  expect(Object.keys(kept).filter((name) => name.startsWith("journal ")).length).toBeGreaterThan(2);
  const found = Object.entries(kept).filter(([name, text]) => OF_A_PAGE.test(name) || OF_A_PAGE.test(text));
  expect(found).toEqual([]);
  expect(memory).not.toMatch(/SECRET-WORD|\(practice\)/);
}

/** An address, what stood in one, what was written, and how every title of the practice network ends. */
const OF_A_PAGE = /https?:|:\/\/|www\.|\/direct|\?q=|SECRET|\(practice\)/;

type Asked = { readonly url: string; readonly initiator: string };

describe("nothing leaves, and nothing of a page is kept", () => {
  it("in chromium: its own log of the network holds no request of ours", async () => {
    const folder = await mkdtemp(join(tmpdir(), "porchlight-wire-"));
    const path = join(folder, "net.json");
    try {
      const stage = await openStage("chromium", { extraArgs: [`--log-net-log=${path}`] });
      const address = stage.driven.ownPage("");
      try {
        await goThroughEverything(stage);
        await expectNothingOfPages(stage);
      } finally {
        await stage.close();
      }
      const asked = await readNetLog(path);
      const ofPages = asked.filter(({ initiator }) => initiator === "https://www.instagram.com");
      expect(ofPages.length, "the log must hold what pages asked for").toBeGreaterThan(10);
      const ours = asked.filter(({ initiator }) => initiator !== "" && address.startsWith(initiator));
      expect(ours).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("in firefox: no request is in the name of one of our pages or of the background", async () => {
    const stage = await openStage("firefox");
    try {
      await runInFirefox(stage.driven.browser, beginToListen);
      await goThroughEverything(stage);
      // A privileged script cannot hand a value back here; it throws where it saw what must not be.
      await runInFirefox(stage.driven.browser, tellWhatWasHeard(new URL(stage.driven.ownPage("")).host));
      await expect(runInFirefox(stage.driven.browser, tellWhatWasHeard("instagram.com"))).rejects.toThrow("instagram");
      await expectNothingOfPages(stage);
    } finally {
      await stage.close();
    }
  });
});

/** The requests of Chromium's network log: each with the origin in whose name it was made, empty for the browser's own. */
async function readNetLog(path: string): Promise<readonly Asked[]> {
  const log = JSON.parse(await readFile(path, "utf8")) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    readonly events: readonly { readonly type: number; readonly params?: { url?: string; initiator?: string } }[];
  };
  const start = log.constants.logEventTypes["URL_REQUEST_START_JOB"];
  return log.events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? "", initiator: params?.initiator ?? "" }));
}

const beginToListen = `
  globalThis.porchlightHeard = [];
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    const names = [loadInfo?.loadingPrincipal?.origin, loadInfo?.triggeringPrincipal?.origin];
    globalThis.porchlightHeard.push({ url: URI.spec, by: names.filter(Boolean).join(" ") });
  }, "http-on-opening-request");
`;

const tellWhatWasHeard = (host: string): string => `{
  if (globalThis.porchlightHeard === undefined) throw new Error("Nobody listened.");
  const found = globalThis.porchlightHeard.filter(({ by }) => by.includes(${JSON.stringify(host)}));
  if (found.length > 0) throw new Error(JSON.stringify(found.slice(0, 5)));
}`;
