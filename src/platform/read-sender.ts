import type { Sender } from "#messages/sender";
import type { MessageSender } from "./browser.ts";

/** What the browser itself says of a sender. `own` is our own id and the address of our own pages. */
export function readSender(
  sender: MessageSender & { readonly documentLifecycle?: string; readonly origin?: string },
  own: { readonly id: string; readonly address: string },
): Sender {
  const { id, url = "", origin = "", tab, frameId = 0 } = sender;
  if (id !== own.id) return { kind: "stranger" };
  // Firefox fills no `origin`, so the address itself is compared; no page can send under an address of ours.
  if (url.startsWith(own.address)) return { kind: "own", tabId: tab?.id ?? null, url };
  if (tab?.id === undefined) return { kind: "stranger" };
  const prerender = sender.documentLifecycle === "prerender";
  const { id: tabId, url: tabUrl = "", incognito } = tab;
  return { kind: "page", tabId, frameId, url, origin, tabUrl, incognito, prerender };
}
