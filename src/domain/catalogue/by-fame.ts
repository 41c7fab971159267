import { placeAmongKnown } from "./is-well-known.ts";
import type { Site, SiteKind } from "./site.ts";

/** What is for grown-ups is named last. */
const LAST: readonly SiteKind[] = ["ai-companion", "dating", "stranger-chat", "fan"];

/** Sorts sites for people: the best known first, those for grown-ups last, the others as they stood. */
export const byFame = (a: Ranked, b: Ranked): number => fame(a) - fame(b);

type Ranked = Pick<Site, "id" | "kind">;

const fame = ({ id, kind }: Ranked): number => placeAmongKnown(id) + LAST.indexOf(kind) + 1;
