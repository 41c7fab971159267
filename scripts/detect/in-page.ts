import type { Software } from "#domain/catalogue/open-software";
import type { Surface } from "#domain/catalogue/surface";
import { createLifetime } from "#content/guard/lifetime";
import { readPageRules } from "#content/surfaces/page-rules";
import { fingerprint } from "#content/scout/fingerprint";
import { scoreFeed, type FeedScore } from "#content/scout/score-feed";
import { findBirthDate, type FoundBirthDate } from "#content/signup-guard/find-birth-date";
import { findSignup } from "#content/signup-guard/find-signup";
import { surfaceOfUrl } from "#content/surfaces/surface-of-url";
import { watchWitnesses } from "#content/surfaces/witness-watch";

/** What stands in the page while `detect` runs: the detectors as the extension has them, and nothing else of it. */
export type InPage = {
  fingerprint(): Software | null;
  /** The surface that the page's own DOM shows beside its URL's, by the rules that `porchlightSite` holds. */
  shows(): Surface | null;
  feed(surface: Surface | null): FeedScore;
  birthDate(): FoundBirthDate;
  signup(): boolean;
};

const page: InPage = {
  fingerprint: () => fingerprint(document),
  shows() {
    const scope: typeof globalThis & { readonly porchlightSite?: unknown } = globalThis;
    const rules = readPageRules(scope.porchlightSite);
    if (rules === null) return null;
    const witnesses = watchWitnesses(
      window,
      createLifetime(),
      rules,
      () => false,
      () => undefined,
    );
    witnesses.look(surfaceOfUrl(rules, location.href));
    return witnesses.shows();
  },
  feed: (surface) => scoreFeed(document, surface),
  birthDate: () => findBirthDate(document),
  signup: () => findSignup(document).signup,
};

/** What the tool calls by name. */
Object.assign(globalThis, { detectors: () => page });
