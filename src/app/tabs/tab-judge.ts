import { isShutOut } from "../../domain/catalogue/is-shut-out.ts";
import { locate, type Located } from "../../domain/catalogue/locate.ts";
import type { Place } from "../../domain/catalogue/place.ts";
import { schoolSiteOf } from "../../domain/catalogue/school-sites.ts";
import type { Site } from "../../domain/catalogue/site.ts";
import type { Surface } from "../../domain/catalogue/surface.ts";
import type { ChildId } from "../../domain/ids.ts";
import { isAllowedPage } from "../../domain/plan/is-allowed-page.ts";
import { decide } from "../../domain/verdict/decide.ts";
import { decodeEndingsGiven } from "../../domain/verdict/decode-endings-given.ts";
import { mayFinish, type EndingGiven } from "../../domain/verdict/ending.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import type { Facts } from "../../domain/verdict/facts.ts";
import type { GuardOrder } from "../../domain/verdict/guard-order.ts";
import { readPlace } from "../../domain/plan/read-place.ts";
import { judgePage, type Judgement, type SchoolMark } from "../../domain/verdict/judge-page.ts";
import { transition, type Effect } from "../../domain/verdict/transition.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import { META } from "../names.ts";
import type { OwnSites } from "../sites/own-sites.ts";
import { pageFacts, type Occasion, type PageSeen } from "./page-facts.ts";
import type { Ports } from "../ports.ts";
import type { SendSignupGuard } from "../signup/send-signup-guard.ts";
import { fellSilent, isOpenPage, isUnchosen, pageGrantOf, type TabFacts } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { TakeAway } from "./take-away.ts";
import type { OrderWriter } from "./write-order.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  takeAway: TakeAway;
  orders: OrderWriter;
  ownSites: OwnSites;
  sendSignupGuard: SendSignupGuard;
};

const DAY_MS = 86_400_000;

/** Judges one page and carries out what follows. Called in turn, never at once for two pages. */
export function createTabJudge({ ports, gather, memory, takeAway, orders, ownSites, sendSignupGuard }: Parts) {
  const { documents, journal, tabs } = ports;

  async function endingsGiven(child: ChildId, stampMs: number): Promise<readonly EndingGiven[]> {
    const stored = await documents.get("meta", META.endingsGiven(child));
    return stored === undefined
      ? []
      : decodeEndingsGiven(stored, "endings").filter(({ atMs }) => stampMs - atMs < DAY_MS);
  }

  /** A page that was open and closes now: may what is happening in it be finished? */
  async function withEnding(
    page: TabFacts,
    facts: Facts,
    judged: Judgement,
    { nowMs, stampMs }: Gathered,
  ): Promise<TabFacts> {
    const { verdict, surface } = judged;
    if (verdict.kind !== "block" || page.shown.state === "finishing" || !isOpenPage(page) || facts.who.kind !== "child")
      return page;
    // By the stamps, which only lived time moves: no clock that is set makes an end longer, or the next one come sooner.
    const { id } = facts.who.child;
    const given = await endingsGiven(id, stampMs);
    const ending = mayFinish(page.happening, surface, verdict.reason, given, stampMs);
    if (ending === null) return page;
    await documents.put("meta", META.endingsGiven(id), [...given, { kind: ending.kind, atMs: stampMs }]);
    await journal.append({
      kind: "finished",
      atMs: nowMs,
      child: id,
      site: facts.site.id,
      ending: ending.kind,
    });
    return { ...page, ending };
  }

  async function carryOut(
    effects: readonly Effect[],
    seen: PageSeen,
    facts: Facts,
    surface: Surface,
    nowMs: number,
    isAnew: boolean,
  ): Promise<void> {
    for (const effect of effects) {
      if (effect.kind === "take-away") void takeAway(seen.tabId, seen.incognito, isAnew);
      if (effect.kind !== "write-down" || seen.incognito || facts.who.kind !== "child") continue;
      const { child } = facts.who;
      await journal.append({
        kind: "blocked",
        atMs: nowMs,
        child: child.id,
        site: facts.site.id,
        surface,
        reason: effect.reason,
      });
    }
  }

  async function judgeAt(seen: PageSeen, known: Located, occasion: Occasion): Promise<GuardOrder | null> {
    const gathered = await gather();
    // A family's own site may be another one for the child who is here.
    const { place: found, site } = locate(seen.url, gathered.ownSites) ?? known;
    const { nowMs, child } = gathered;
    if (!gathered.held) return orders.open(gathered.language);
    const before = await memory.get(seen.tabId);
    const read = readPlace(found, seen.url, child?.plan.readings ?? []);
    const page = pageFacts(before, seen, read, gathered, occasion);
    const facts = factsOf(gathered, page, site, read.place);
    const first = judgePage(facts, child?.plan ?? null, nowMs, seen.shows);
    const ended = isOfOnePage(occasion) ? await withEnding(page, facts, first, gathered) : page;
    const there = { ...facts, ending: endingOf(ended, gathered) };
    const { verdict, surface, school } = judgePage(there, child?.plan ?? null, nowMs, seen.shows);
    // Until it commits, the tab still shows the page before: only a closed door acts at once.
    if (occasion === "on-its-way" && !closesAtOnce(verdict)) return null;
    // A rule that outlived its reason may have stopped it, and left the tab on nothing that says why.
    if (occasion === "failed" && verdict.kind !== "block") return null;
    const { shown, effects } = transition(ended.shown, verdict, gathered.stampMs);
    await memory.put(seen.tabId, { ...ended, shown, countedAs: surface, school });
    hush(seen.tabId, page, school, occasion);
    const isAnew = !isOfOnePage(occasion) || ended.shown.state !== "blocked";
    await carryOut(effects, seen, there, surface, nowMs, isAnew);
    const at = { url: seen.url, asSeen: asSeen(there, found, seen) };
    const order = orders.write(there, gathered, verdict, effects, at);
    // Ahead of the order; a guard waits a moment for it, and then closes.
    if (order.kind === "finishing" || order.notice !== null) void tabs.inject(seen.tabId, "endings");
    if (occasion === "report") return order;
    const { tabId } = seen;
    await sendSignupGuard({ tabId, frameId: 0, surface: page.place.surface, isNew: isElsewhere(occasion) }, order);
    void tabs.tell(seen.tabId, { name: "guard/order", order });
    return order;
  }

  /** Before what a site suggests is drawn, and again in each new document; what is open as ever is as ever. */
  function hush(tabId: number, { place, school: before }: TabFacts, school: SchoolMark, occasion: Occasion): void {
    const isHushed = school !== null;
    const isNews = isHushed === (before === null) || (isHushed && isElsewhere(occasion));
    if (isNews) void tabs.hush(tabId, schoolSiteOf(place.site)?.suggestions ?? [], isHushed);
  }

  /** A judgement that could not be made or kept closes the page: a store that fails is no way to stay. */
  async function closeUnjudged(seen: PageSeen, { place, site }: Located): Promise<GuardOrder> {
    const gathered = await gather();
    if (!gathered.held) return orders.open(gathered.language);
    const page = pageFacts(null, seen, { place, reading: null }, gathered, "told");
    const facts: Facts = { ...factsOf(gathered, page, site, place), trouble: "needs-parent" };
    const verdict = decide(facts, null, gathered.nowMs);
    const { shown, effects } = transition(page.shown, verdict, gathered.stampMs);
    await memory.put(seen.tabId, { ...page, shown }).catch(() => undefined);
    if (effects.some(({ kind }) => kind === "take-away")) void takeAway(seen.tabId, seen.incognito, true);
    const order = orders.write(facts, gathered, verdict, [], { url: seen.url });
    void tabs.tell(seen.tabId, { name: "guard/order", order });
    return order;
  }

  return {
    /**
     * Judges a page, carries out what follows, and tells its guard unless that asked. Null where the page is none of ours.
     * Never throws.
     */
    async judge(seen: PageSeen, occasion: Occasion): Promise<GuardOrder | null> {
      const found = locate(seen.url, await ownSites.read());
      if (found === null) return null;
      return judgeAt(seen, found, occasion).catch(() => closeUnjudged(seen, found));
    },
  };
}

/** What a guard, which knows no parent's word, takes an open page for: closed or not, it must not cover that. */
function asSeen({ pageGrant, reading }: Facts, found: Place, { shows }: PageSeen): readonly Surface[] {
  if (pageGrant === null && reading === null) return [];
  return reading === null || shows === null ? [found.surface] : [found.surface, shows];
}

/** Nothing went anywhere: the page that was here is judged again. */
const isOfOnePage = (occasion: Occasion): boolean => occasion === "report" || occasion === "told";

const isElsewhere = (occasion: Occasion): boolean => occasion === "arrived" || occasion === "moved";

/** A day that is not confirmed is asked of the site's own answer: its page may arrive, under the curtain. */
const closesAtOnce = (verdict: Verdict): boolean => verdict.kind === "block" && verdict.reason !== "clock-unconfirmed";

/** What may be finished, with its end in household time. */
function endingOf({ ending }: TabFacts, { nowMs, stampMs }: Gathered): Facts["ending"] {
  return ending === null ? null : { ...ending, untilMs: ending.untilMs - stampMs + nowMs };
}

function factsOf(gathered: Gathered, page: TabFacts, site: Site, place: Place): Facts {
  const { url, incognito, openedInTurn, reading } = page;
  return factsAt(gathered.facts, site, place, {
    ...{ openedInTurn, reading, isUnchosen: isUnchosen(page), inPrivateWindow: incognito },
    isAllowedPage: gathered.child !== null && isAllowedPage(gathered.child.plan, url),
    isShutOut: isShutOut(url, site.id, gathered.facts.shutOut ?? []),
    pageGrant: pageGrantOf(page, gathered),
    isSilent: fellSilent(page),
    ending: endingOf(page, gathered),
  });
}

export type TabJudge = ReturnType<typeof createTabJudge>;
