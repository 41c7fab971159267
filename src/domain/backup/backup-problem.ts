/** Why a file was not taken. `place` is where in it: `content[3].rows[12]`. */
export type BackupProblem =
  | { readonly kind: "too-large"; readonly mostMegabytes: number }
  /** No JSON: cut off, or changed on its way. */
  | { readonly kind: "unreadable" }
  /** JSON, and not of ours. */
  | { readonly kind: "foreign" }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "damaged"; readonly place: string }
  | { readonly kind: "wrong-passphrase" };
