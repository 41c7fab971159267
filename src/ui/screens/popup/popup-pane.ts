import type { SiteLine } from "#domain/report/views";

/** Where in the popup somebody is. */
export type PopupPane =
  | { readonly at: "child" | "plan" | "record" | "talk" | "parent" | "who" | "ask" | "less" }
  | { readonly at: "site"; readonly line: SiteLine };
