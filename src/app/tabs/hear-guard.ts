import { classify } from "../../domain/catalogue/classify.ts";
import { locate } from "../../domain/catalogue/locate.ts";
import { schoolSiteOf } from "../../domain/catalogue/school-sites.ts";
import { thingsOf } from "../../domain/catalogue/things-of.ts";
import type { SiteId } from "../../domain/ids.ts";
import { isAllowedPage } from "../../domain/plan/is-allowed-page.ts";
import { embedUse, type EmbedUse } from "../../domain/verdict/embed-use.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import { playsForNothing } from "../../domain/verdict/plays-for-nothing.ts";
import type { GuardOrder } from "../../domain/verdict/guard-order.ts";
import type { GuardReport } from "../../domain/verdict/guard-report.ts";
import { hearNotice } from "../../domain/verdict/hear-notice.ts";
import { judgePage, type SchoolMark } from "../../domain/verdict/judge-page.ts";
import type { ClockKeeper } from "../time/clock-keeper.ts";
import type { SecondCounter } from "../ledger/count-seconds.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import { isSamePage } from "./is-same-page.ts";
import type { OwnSites } from "../sites/own-sites.ts";
import type { Ports } from "../ports.ts";
import type { SendSignupGuard } from "../signup/send-signup-guard.ts";
import type { TabJudge } from "./tab-judge.ts";
import { isUnchosen, type TabFacts } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { WhoIsHere } from "../people/who-is-here.ts";
import type { WitnessMeter } from "./witness-meter.ts";
import type { OrderWriter } from "./write-order.ts";

/** Orders are pushed to pages alone: a frame that is not told of a pause asks as often as this. */
const ASKS_AGAIN_MS = 30_000;
/** A grown-up's turn counts nothing, so its pages tell no spans; what plays they tell whenever they ask. */
const PLAYS: readonly GuardReport["happening"][] = ["video", "call"];
/** Its document is new, or may open again: whatever stands in it then is not hushed yet. */
const IS_NEWS: readonly GuardReport["why"][] = ["hello", "moved", "expired"];
const WEB_PAGE = /^https?:/i;

/** Where a guard's message came from, as the browser says. */
export type GuardSender = {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly origin: string;
  readonly tabUrl: string;
  readonly incognito: boolean;
  readonly prerender: boolean;
};

type Own = readonly SiteId[];

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  clock: ClockKeeper;
  memory: TabMemory;
  counter: SecondCounter;
  judge: TabJudge;
  orders: OrderWriter;
  whoIsHere: WhoIsHere;
  ownSites: OwnSites;
  sendSignupGuard: SendSignupGuard;
  witness: WitnessMeter;
};

/** Hears an untrusted witness: its spans can add seconds, its sight strictness, and nothing it says takes either away. */
export function createHearGuard(parts: Parts) {
  const { ports, gather, clock, memory, counter, judge, orders, whoIsHere, ownSites, sendSignupGuard, witness } = parts;
  /** A frame made of `about:blank` or a blob is judged by where it came from. */
  const addressOf = ({ url, origin }: GuardSender, own: Own): string =>
    classify(url, own) === null ? `${origin}/` : url;
  /** Chromium says where the document began, and not where `pushState` led it since; the tab says where it is. */
  const pageAddress = (sender: GuardSender, own: Own): string =>
    classify(sender.tabUrl, own) === null ? addressOf(sender, own) : sender.tabUrl;

  /** What is true now, with the clock as far as this page went on while nobody kept it. */
  async function gatherFor(page: TabFacts, { spans }: GuardReport): Promise<Gathered> {
    const gathered = await gather();
    const lackMs = counter.lackMs(gathered, page, spans);
    if (lackMs === 0 || gathered.household === null) return gathered;
    await clock.vouch(gathered.household, lackMs);
    return gather();
  }

  async function writeDown(tabId: number, report: GuardReport): Promise<void> {
    const page = await memory.get(tabId);
    if (page === null) return;
    const gathered = await gatherFor(page, report);
    await counter.claim(gathered, page, report.spans);
    if (gathered.facts.who.kind === "child") await witness.note(tabId, page, report, gathered.nowMs);
    if (report.why === "hidden") await counter.isLeft();
    // A guard that lies keeps nobody here who is not: whoever makes it lie has their hands on the keys.
    if (report.spans.length > 0 || PLAYS.includes(report.happening)) await whoIsHere.isWatched(gathered.nowMs);
    const isOver = report.why === "stop" || (page.ending !== null && report.happening !== page.ending.kind);
    if (report.why === "removed" && !page.incognito)
      await ports.journal.append({ kind: "curtain-removed", atMs: gathered.nowMs, site: page.place.site });
    await memory.put(tabId, {
      ...page,
      shown: hearNotice(page.shown, report.noticed),
      settledToMs: gathered.stampMs,
      heardAtMs: gathered.stampMs,
      happening: isOver ? null : report.happening,
      ending: isOver ? null : page.ending,
    });
  }

  /** The last word of a page whose tab is elsewhere by now: heard, and no reason to take along what came after it. */
  const hasLeft = ({ url, tabUrl }: GuardSender, own: Own): boolean =>
    classify(url, own) !== null &&
    classify(tabUrl, own) === null &&
    (WEB_PAGE.test(tabUrl) || tabUrl.startsWith(ports.tabs.ownPage("")));

  /** Sent before the page went on by itself to what is closed by now: of the address before, to which that must not lead back. */
  async function isLateWord(tabId: number, url: string): Promise<boolean> {
    // One that cannot be read closes the tab when it is judged.
    const page = await memory.get(tabId).catch(() => null);
    return page?.shown.state === "blocked" && isUnchosen(page) && !isSamePage(page.url, url);
  }

  async function hearPage(report: GuardReport, sender: GuardSender): Promise<GuardOrder> {
    const { tabId, incognito } = sender;
    // What could not be written must not keep the page from being judged.
    await writeDown(tabId, report).catch(() => undefined);
    const own = await ownSites.read();
    if (hasLeft(sender, own)) return answerOnly(report, sender, own);
    const url = pageAddress(sender, own);
    if (await isLateWord(tabId, url)) return answerOnly(report, sender, own);
    const seen = { tabId, url, incognito, shows: report.shows };
    return (await judge.judge(seen, "report")) ?? orders.open((await gather()).language);
  }

  /** A frame in another site's page: judged by itself, covered by its own guard, and no reason to take the tab. */
  async function hearFrame(report: GuardReport, sender: GuardSender): Promise<GuardOrder> {
    const gathered = await gather();
    const place = classify(addressOf(sender, gathered.ownSites), gathered.ownSites);
    const school = schoolOfFrame(gathered, sender);
    const isForNothing = playsForNothing({ ...gathered.facts, embed: embedOf(gathered, sender) });
    if (place !== null && gathered.held && !sender.incognito && !isForNothing)
      await counter.claimFrame(gathered, place, school, report.spans);
    if (place !== null && sender.frameId !== 0 && IS_NEWS.includes(report.why)) {
      const suggestions = schoolSiteOf(place.site)?.suggestions ?? [];
      if (school !== null) void ports.tabs.hush(sender.tabId, suggestions, true, sender.frameId);
      else if (isForNothing && suggestions.length > 0) void ports.tabs.hide(sender.tabId, suggestions, sender.frameId);
    }
    return answerOnly(report, sender, gathered.ownSites);
  }

  /** A player in another site's page; which page that is, the browser says. */
  function embedOf({ facts, child, ownSites: own }: Gathered, sender: GuardSender): EmbedUse | null {
    if (child === null || facts.who.kind !== "child" || sender.frameId === 0) return null;
    return embedUse(child.plan.embeds, addressOf(sender, own), sender.tabUrl);
  }

  /** A video of a site for school work may stand in a page of the school's own, and is alone there too. */
  function schoolOfFrame(gathered: Gathered, sender: GuardSender): SchoolMark {
    const { facts, child, nowMs, ownSites: own } = gathered;
    const found = locate(addressOf(sender, own), own);
    if (found === null || child === null) return null;
    const embed = embedOf(gathered, sender);
    return judgePage(factsAt(facts, found.site, found.place, { embed }), child.plan, nowMs, null).school;
  }

  async function answerOnly(report: GuardReport, sender: GuardSender, own: Own): Promise<GuardOrder> {
    const address = addressOf(sender, own);
    const gathered = await gather();
    const found = locate(address, gathered.ownSites);
    if (found === null || !gathered.held) return orders.open(gathered.language);
    const embed = embedOf(gathered, sender);
    const facts = factsAt(gathered.facts, found.site, found.place, {
      embed,
      isAllowedPage: gathered.child !== null && isAllowedPage(gathered.child.plan, address),
      inPrivateWindow: sender.incognito,
    });
    const { verdict } = judgePage(facts, gathered.child?.plan ?? null, gathered.nowMs, report.shows);
    const asSeen = embed === null ? [] : [found.place.surface];
    const order = orders.write(facts, gathered, verdict, [], { url: address, asSeen });
    return { ...order, validForMs: Math.min(order.validForMs, ASKS_AGAIN_MS) };
  }

  async function sendSignupAhead({ why }: GuardReport, sender: GuardSender, order: GuardOrder): Promise<void> {
    if (why !== "hello" && why !== "moved") return;
    const own = await ownSites.read();
    const address = sender.frameId === 0 ? pageAddress(sender, own) : addressOf(sender, own);
    const surface = classify(address, own)?.surface ?? null;
    await sendSignupGuard({ tabId: sender.tabId, frameId: sender.frameId, surface, isNew: true }, order);
  }

  return {
    async report(report: GuardReport, sender: GuardSender): Promise<GuardOrder> {
      // A prerendered page is nobody's yet; it asks again when it is shown.
      if (sender.prerender) return hearFrame({ ...report, spans: [] }, sender);
      const order = await (sender.frameId === 0 ? hearPage(report, sender) : hearFrame(report, sender));
      await sendSignupAhead(report, sender, order);
      return order;
    },

    /** A page that is school work goes on by itself to another thing: whatever that is, nobody chose it. It can only close. */
    async unchosen(to: string, sender: GuardSender): Promise<Record<never, never>> {
      const { tabId, frameId, prerender, incognito } = sender;
      const page = await memory.get(tabId);
      if (page === null || page.school === null || prerender || frameId !== 0) return {};
      const [next] = thingsOf(to);
      const [here] = thingsOf(page.url);
      // It may have arrived there before we were told.
      const isElsewhere = next !== undefined && (next.thing !== here?.thing || isSamePage(to, page.url));
      if (!isElsewhere || next.site !== page.place.site) return {};
      await memory.put(tabId, { ...page, unchosen: to });
      // Where we know the page to be: when this was sent it stood at the address before.
      await judge.judge({ tabId, url: page.url, incognito, shows: null }, "told");
      return {};
    },
  };
}

export type HearGuard = ReturnType<typeof createHearGuard>;
