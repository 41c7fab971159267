/** Who sent a message, by what the browser itself says; never by what the message says. */
export type Sender =
  /** A content script of ours in a web page: the address is its frame's. */
  | {
      readonly kind: "page";
      readonly tabId: number;
      readonly frameId: number;
      readonly url: string;
      readonly origin: string;
      readonly tabUrl: string;
      readonly incognito: boolean;
      readonly prerender: boolean;
    }
  /** A page of ours; in a tab, or the popup. */
  | { readonly kind: "own"; readonly tabId: number | null; readonly url: string }
  | { readonly kind: "stranger" };
