import type { ChildId } from "#domain/ids";

/** A child of a scenario, by the name that it has there. */
export type FamilyMember = { readonly id: ChildId; readonly name: string };
