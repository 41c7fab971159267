import type { Page } from "puppeteer-core";
import { answerWithin } from "./answer-within.ts";
import type { DrivenBrowser } from "./driven-browser.ts";
import { pick } from "./pick.ts";
import { sendBidi } from "./send-bidi.ts";

/**
 * All words that stand in shadow roots of a page, closed ones too: what the guard shows, and no script of a page can read.
 * Empty while there are none, and where the page is going away.
 */
export async function readShadowText(driven: DrivenBrowser, page: Page): Promise<string> {
  const words = driven.kind === "chromium" ? readInChromium(page) : readInFirefox(driven, page);
  return (await answerWithin(5_000, words)) ?? "";
}

type Node = { readonly text: string | null; readonly inside: readonly Node[]; readonly shadows: readonly Node[] };

async function readInChromium(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    return collect(readChromiumNode(root), false).join(" ");
  } finally {
    await session.detach();
  }
}

type ChromiumNode = {
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: ChromiumNode[];
  readonly shadowRoots?: ChromiumNode[];
  readonly shadowRootType?: string;
};

function readChromiumNode(node: ChromiumNode): Node {
  // The browser's own controls have shadow roots as well; their words are nobody's.
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType !== "user-agent");
  return {
    text: node.nodeType === textNode ? node.nodeValue : null,
    inside: (node.children ?? []).map(readChromiumNode),
    shadows: own.map(readChromiumNode),
  };
}

async function readInFirefox(driven: DrivenBrowser, page: Page): Promise<string> {
  const context: unknown = Reflect.get(page.mainFrame(), "_id");
  const reply = await sendBidi(driven.browser, "script.evaluate", {
    expression: "document.documentElement",
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  return collect(readFirefoxNode(pick(reply, "result")), false).join(" ");
}

function readFirefoxNode(remote: unknown): Node {
  const value = pick(remote, "value");
  const text = pick(value, "nodeValue");
  const children = pick(value, "children");
  const shadow = pick(value, "shadowRoot");
  return {
    text: pick(value, "nodeType") === textNode && typeof text === "string" ? text : null,
    inside: Array.isArray(children) ? children.map(readFirefoxNode) : [],
    shadows: shadow === null || shadow === undefined ? [] : [readFirefoxNode(shadow)],
  };
}

const textNode = 3;

function collect(node: Node, isShadow: boolean): string[] {
  const own = isShadow && node.text !== null && node.text.trim() !== "" ? [node.text.trim()] : [];
  return [
    ...own,
    ...node.inside.flatMap((child) => collect(child, isShadow)),
    ...node.shadows.flatMap((child) => collect(child, true)),
  ];
}
