import { ENDLESS_SURFACES, type Surface } from "#domain/catalogue/surface";

/**
 * What the guard is for in this frame. `page`: the tab's own document. `embed`: a frame in another site's page, or a feed
 * in a page of its own site, which is judged and covered by itself. `part`: a frame of a page that a guard above already watches.
 */
export type FrameRole = "page" | "embed" | "part";

type FrameWindow = Pick<Window, "self" | "top"> & {
  readonly location: Pick<Location, "hostname"> & { readonly ancestorOrigins?: DOMStringList };
};

/** Tells the role of `view`, whose URL is of surface `own`. In doubt it is an embed: an embed asks for an order of its own. */
export function frameRole(view: FrameWindow, own: Surface | null): FrameRole {
  if (view.top === view.self) return "page";
  // The page around it may be open while this is closed: the guard above cannot see into it.
  if (own !== null && ENDLESS_SURFACES.includes(own)) return "embed";
  // `about:blank` and `srcdoc` frames have no host: the document that made them is judged.
  if (view.location.hostname === "") return "part";
  const top = topHost(view);
  return top !== null && familyOf(top) === familyOf(view.location.hostname) ? "part" : "embed";
}

function topHost(view: FrameWindow): string | null {
  const ancestors = view.location.ancestorOrigins ?? [];
  const top = ancestors[ancestors.length - 1];
  if (top !== undefined) return URL.parse(top)?.hostname ?? null;
  try {
    return view.top?.location.hostname ?? null;
  } catch {
    // Another origin's: Firefox before 148 has no ancestorOrigins, so a sister host counts as a stranger there.
    return null;
  }
}

// Two labels are enough to tell `www.` from `accounts.`; hosts of the catalogue end in no two-part public suffix but co.uk's kin.
function familyOf(host: string): string {
  const labels = host.replace(/\.$/, "").split(".");
  return labels.slice((labels.at(-2)?.length ?? 0) > 3 ? -2 : -3).join(".");
}
