import type { ChildView, SiteLine } from "#domain/report/views";

const MOST = 3;

/** The sites whose own minutes end first today, the nearest first. */
export function closesNext({ sites }: ChildView): readonly { readonly name: string; readonly leftMs: number }[] {
  return sites
    .flatMap(limitOf)
    .toSorted((a, b) => a.leftMs - b.leftMs)
    .slice(0, MOST);
}

function limitOf({ name, state, leftMs }: SiteLine): readonly { readonly name: string; readonly leftMs: number }[] {
  return state === "limited" && leftMs !== null ? [{ name, leftMs }] : [];
}
