declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** One entry of the catalogue, such as `instagram`. */
export type SiteId = Branded<"SiteId">;
/** One child of the household; made once, never reused. */
export type ChildId = Branded<"ChildId">;
/** One grown-up of the household. */
export type GrownUpId = Branded<"GrownUpId">;

export const siteId = (text: string): SiteId => text as SiteId;
export const childId = (text: string): ChildId => text as ChildId;
export const grownUpId = (text: string): GrownUpId => text as GrownUpId;
