import type { EnteredChild } from "#domain/plan/entered-child";

/** A child as the first run entered it; its code is null where it has none. */
export type ChildAnswer = EnteredChild & { readonly code: string | null };
