import type { Page } from "puppeteer-core";
import type { MessageName, Reply, ReplyOf, Request } from "#messages/protocol";

/** Sends a message from one of the extension's own pages, as its screens do. */
export async function sendMessage<N extends MessageName>(
  ownPage: Page,
  name: N,
  request: Request<N>,
): Promise<Reply<ReplyOf<N>>> {
  return ownPage.evaluate((message) => chrome.runtime.sendMessage<unknown, Reply<ReplyOf<N>>>(message), {
    name,
    request,
  });
}
