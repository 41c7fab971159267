import type { findRuntime } from "../guard/runtime.ts";
import type { Finder } from "./finder.ts";
import type { Ages } from "./with-ages.ts";
import type { readTyped } from "./read-typed.ts";
import type { FieldWatch } from "./watch-fields.ts";
import type { Lexicon } from "./lexicon.ts";

/** Where the scripts of the sign-up guard meet: on the global of the extension's own world, which no page sees. */
export type SignupScope = Parameters<typeof findRuntime>[0] & {
  porchlightProbe?: FieldWatch;
  porchlightLexicon?: Lexicon;
  porchlightReader?: typeof readTyped;
  porchlightAges?: Ages;
  porchlightFinder?: Finder;
  porchlightSignup?: { readonly renew: () => void };
};
