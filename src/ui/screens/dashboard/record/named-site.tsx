import { siteById } from "#domain/catalogue/index";
import type { SiteId } from "#domain/ids";
import { siteName } from "#locales/site-name";
import { SiteMark } from "../../../components/site-mark.tsx";

/** A site of a chart, with its mark in the colour that the chart gave it. */
export const NamedSite = ({ site, colour }: { readonly site: SiteId; readonly colour: string }) => (
  <span class="named-site">
    <SiteMark site={site} kind={siteById(site)?.kind ?? "social"} size={16} colour={colour} />
    <span>{siteName(site)}</span>
  </span>
);
