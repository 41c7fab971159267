/** What became of a phone code. `unlike`: not eight letters; `used`: that code was; `enough`: two were today. */
export type ByCodeReply =
  | { readonly kind: "given"; readonly minutes: number }
  | { readonly kind: "used" | "enough" | "unlike" }
  | { readonly kind: "wrong" | "waiting"; readonly waitMs: number };
