import type { ChainHead } from "./chain-head.ts";
import { hmacSha256 } from "./hmac-sha256.ts";
import { linkOf } from "./link-of.ts";
import { nextKey } from "./next-key.ts";
import type { Seal, Sealed } from "./seal.ts";

/** The seal of the next entry, and the head after it, which has forgotten the key that made it. */
export function sealNext(
  head: ChainHead,
  of: Sealed,
  content: unknown,
): { readonly seal: Seal; readonly head: ChainHead } {
  const n = head.n + 1;
  const link = linkOf(head.link, { n, of, content });
  const seal: Seal = { n, of, link, tag: hmacSha256(head.key, link) };
  return { seal, head: { n, link, key: nextKey(head.key), days: daysAfter(head, of) } };
}

function daysAfter({ days }: ChainHead, of: Sealed): ChainHead["days"] {
  if (of.kind !== "day") return days;
  const { child, utcDay } = of;
  return [...days.filter((one) => one.child !== child), { child, utcDay }];
}
