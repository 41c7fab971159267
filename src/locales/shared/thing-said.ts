import { THING_KINDS, type ThingKind } from "#domain/catalogue/thing";

/** A thing's kind, null for one that the catalogue no longer has; and its name in its site, as people read it. */
export function thingSaid(thing: string): { readonly kind: ThingKind | null; readonly called: string } {
  const cut = thing.indexOf("/");
  return {
    kind: THING_KINDS.find((kind) => kind === thing.slice(0, cut)) ?? null,
    called: readable(thing.slice(cut + 1)),
  };
}

/** Names stand encoded in addresses. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
