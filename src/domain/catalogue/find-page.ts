import { classify } from "./classify.ts";
import { thingsOf, type Thing } from "./things-of.ts";

/** What an address names, or why it names no one thing. */
export type FoundPage = Thing | { readonly problem: "no-site" | "no-thing" };

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The narrowest thing of a site at the address that a person typed, with or without its `https://`. */
export function findPage(typed: string): FoundPage {
  const plain = typed.trim();
  const address = HAS_SCHEME.test(plain) ? plain : `https://${plain}`;
  return thingsOf(address)[0] ?? { problem: classify(address) === null ? "no-site" : "no-thing" };
}
