import type { CurtainWords } from "../verdict/guard-order.ts";

/** Words on a form that is held, in the family's language. */
export type SignupWords = {
  readonly differs: CurtainWords;
  readonly slip: CurtainWords;
  readonly correct: string;
  /** Closes what is said where there is nothing to correct. */
  readonly close: string;
  /** Null where the plan has no questions. */
  readonly ask: string | null;
  readonly asked: string;
  readonly cannotAsk: string;
};

/** What the background tells the sign-up guard of one page, in the extension's own world, which no page sees. */
export type SignupOrder =
  /** Nobody is to be held here: a grown-up's turn, settings, a place that is always open. */
  | { readonly kind: "rest" }
  | {
      readonly kind: "watch";
      /** The address is one at which accounts are made. */
      readonly isSignup: boolean;
      /** Said where the child is below the site's age, so that no account is made here yet. */
      readonly tooYoung: CurtainWords | null;
      /** The child's own (ISO date) and the household's date, for a page that asks for a birth date; else null. */
      readonly own: { readonly birthDate: string; readonly today: string } | null;
      readonly words: SignupWords;
    };
