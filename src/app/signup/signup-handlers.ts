import { isOwnSite } from "../../domain/catalogue/own-site.ts";
import { effectiveMinimumAge } from "../../domain/catalogue/effective-minimum-age.ts";
import { locate } from "../../domain/catalogue/locate.ts";
import { opensOn } from "../../domain/catalogue/opens-on.ts";
import type { Place } from "../../domain/catalogue/place.ts";
import type { Site } from "../../domain/catalogue/site.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { Child } from "../../domain/plan/household.ts";
import { closedViewOf } from "../../domain/report/closed-view.ts";
import type { HeldBecause } from "../../domain/signup/claim.ts";
import type { SignupOrder } from "../../domain/signup/signup-order.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import type { CurtainWords } from "../../domain/verdict/guard-order.ts";
import type { BlockReason } from "../../domain/verdict/verdict.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { GuardSender } from "../tabs/hear-guard.ts";
import { isChildHere } from "../asking/keep-minutes.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { RequestKeeper } from "../asking/request-keeper.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  requests: RequestKeeper;
  inStep: KeepInStep;
};
type From = { readonly sender: GuardSender };
type Here = { readonly gathered: Gathered; readonly child: Child; readonly site: Site; readonly place: Place };

type Told = { readonly kind: "signup-held"; readonly because: HeldBecause } | { readonly kind: "account-made" };

const REST: SignupOrder = { kind: "rest" };

/** What the sign-up guard of a page asks and tells. It is a page's word: it opens nothing, and no typed date comes here. */
export function createSignupHandlers({ ports, gather, requests, inStep }: Parts) {
  /** Where a child is at a place that could make an account; null where nobody is to be held. */
  async function whereIs({ url, tabUrl, frameId, prerender }: GuardSender): Promise<Here | null> {
    const gathered = await gather();
    const { child, facts } = gathered;
    if (!gathered.held || prerender || child === null || facts.who.kind !== "child") return null;
    const own = gathered.ownSites;
    const found = (frameId === 0 ? locate(tabUrl, own) : null) ?? locate(url, own);
    if (found === null) return null;
    const { place, site } = found;
    const isElsewhere = place.surface === "settings" || (place.alwaysOpen && place.surface !== "signup");
    return isElsewhere ? null : { gathered, child, site, place };
  }

  function wordsFor({ gathered, site, place }: Here, reason: BlockReason): CurtainWords {
    const { facts, nowMs, language } = gathered;
    const verdict = { kind: "block", reason, untilMs: null, validUntilMs: nowMs } as const;
    return ports.words[language].closed(closedViewOf(factsAt(facts, site, place), verdict, nowMs));
  }

  /** Once a day for one site: a form that is tried often is told once. Nothing is written of a private window. */
  async function tell(sender: GuardSender, told: Told): Promise<void> {
    const here = await whereIs(sender);
    if (here === null || sender.incognito) return;
    const { gathered, child, site } = here;
    const event: JournalEvent = { ...told, atMs: gathered.nowMs, child: child.id, site: site.id };
    const saidToday = (await ports.journal.since(gathered.facts.day.startMs)).map(nameOf);
    if (!saidToday.includes(nameOf(event))) await ports.journal.append(event);
  }

  return {
    async "signup/wake"(_: object, { sender }: From): Promise<{ isAwake: boolean }> {
      const isAwake = (await whereIs(sender)) !== null;
      if (isAwake) await ports.tabs.inject(sender.tabId, "signup", sender.frameId);
      return { isAwake };
    },

    async "signup/look"({ asksBirthDate }: { asksBirthDate: boolean }, { sender }: From): Promise<SignupOrder> {
      const here = await whereIs(sender);
      if (here === null) return REST;
      const { birthDate } = here.child;
      const today = here.gathered.facts.day.date;
      return {
        kind: "watch",
        isSignup: here.place.surface === "signup",
        tooYoung: isTooYoung(here) ? wordsFor(here, "below-minimum-age") : null,
        own: asksBirthDate ? { birthDate, today } : null,
        words: {
          ...ports.words[here.gathered.language].signup,
          ...(here.child.plan.requestsADay === 0 ? { ask: null } : {}),
          differs: wordsFor(here, "signup-held"),
        },
      };
    },

    async "signup/held"({ because }: { because: HeldBecause }, { sender }: From): Promise<Record<never, never>> {
      await tell(sender, { kind: "signup-held", because });
      return {};
    },
    async "signup/made"(_: object, { sender }: From): Promise<Record<never, never>> {
      await tell(sender, { kind: "account-made" });
      return {};
    },

    /** "Ask my parent": once for each site, as long as it waits. */
    async "signup/ask"(_: object, { sender }: From): Promise<Record<never, never> | Refusal> {
      const here = await whereIs(sender);
      if (here === null || sender.incognito || !isChildHere(here.gathered)) return refusal("not-now");
      const { gathered, child, site } = here;
      const isAsked = (await requests.waiting()).some(
        (request) => request.kind === "signup" && request.child === child.id && request.site === site.id,
      );
      if (isAsked) return {};
      if (((await requests.view(gathered))?.leftToday ?? 0) === 0) return refusal("not-now");
      await requests.ask({
        id: ports.cipher.randomBytes(9).toHex(),
        child: child.id,
        date: gathered.facts.day.date,
        atMs: gathered.nowMs,
        ...{ kind: "signup", minutes: null, purpose: null, line: null },
        ...{
          site: site.id,
          surface: "signup",
          reason: "signup-held",
          answer: null,
          answeredAtMs: null,
          answeredBy: null,
        },
      });
      await inStep.lightly();
      return {};
    },
  };
}

/** What an event says, whenever it was. */
const nameOf = (event: JournalEvent): string =>
  event.kind === "account-made" || event.kind === "signup-held"
    ? [event.kind, event.child, event.site, "because" in event ? event.because : ""].join(" ")
    : event.kind;

/** A site that a parent added has no age but theirs; an exception for signing up itself is a parent's word for an account. */
function isTooYoung({ gathered, child, site }: Here): boolean {
  const { plan, country, birthDate } = child;
  const isAllowed = plan.ageExceptions.some((scope) => scope.site === site.id && scope.surface === "signup");
  if (isOwnSite(site.id) || isAllowed) return false;
  const today = gathered.facts.day.date;
  return today < opensOn(birthDate, effectiveMinimumAge(site, country, plan.minimumAge, today).years);
}
