import polyfilled from "webextension-polyfill";

/**
 * The browser's own API, with promises. From Chrome 148 and in Firefox it is the native `browser`, and the polyfill hands it
 * through untouched: so every `onMessage` listener answers by `sendResponse` and `return true`, which works in all of them.
 * The only import of the polyfill; adapters are given this object and import its types alone.
 */
export const browser = polyfilled;
export type Browser = typeof browser;
export type BrowserTab = Awaited<ReturnType<Browser["tabs"]["get"]>>;
export type MessageSender = Parameters<Parameters<Browser["runtime"]["onMessage"]["addListener"]>[0]>[1];
export type NavigationRule = Awaited<ReturnType<Browser["declarativeNetRequest"]["getDynamicRules"]>>[number];
