import { accentOf } from "#domain/catalogue/accent-of";
import type { SiteKind } from "#domain/catalogue/site";
import type { SiteId } from "#domain/ids";
import { accentColour } from "./accent-colour.ts";
import { KIND_DRAWINGS } from "./kind-drawings.ts";

type Props = {
  readonly site: SiteId;
  readonly kind: SiteKind;
  readonly size?: number;
  /** Another than its own, where a chart gave it another. */
  readonly colour?: string;
};

/** What kind of site it is, in its accent. Decoration: its name stands beside it, or is said. */
export function SiteMark({ site, kind, size = 20, colour = accentColour(accentOf(site)) }: Props) {
  return (
    <svg class="site-mark" width={size} height={size} viewBox="0 0 24 24" stroke={colour} aria-hidden="true">
      <path d={KIND_DRAWINGS[kind]} />
    </svg>
  );
}
