import type { SiteId } from "../ids.ts";
import { classify } from "./classify.ts";
import { isOnHost } from "./is-on-host.ts";
import { parseAddress, type Address } from "./parse-address.ts";
import type { ThingRule } from "./thing.ts";
import { THINGS } from "./things.ts";

/** A thing of a site by its canonical name, `video/dQw4w9WgXcQ`: the same for every address that shows it. */
export type Thing = { readonly site: SiteId; readonly thing: string };

/** What the name of a thing may hold; letters beyond ASCII come encoded. */
const NAME = /^[\w.@:~%-]{1,120}$/;
/** Sites differ on whether they decode these: what can be read two ways is no one thing. */
const UNDECIDED = /%(?:2f|5c|25)/i;

/** The things that the page at this address is of, the narrowest first; none behind another door, and none of a parent's own site. */
export function thingsOf(url: string): readonly Thing[] {
  const address = parseAddress(url);
  const place = classify(url);
  if (address === null || place === null || place.sideDoor || UNDECIDED.test(address.path)) return [];
  return (THINGS[place.site] ?? [])
    .filter(({ surfaces, hosts }) => surfaces.includes(place.surface) && isOnOneOf(address, hosts))
    .flatMap((rule) => {
      const name = nameBy(rule, address);
      if (name === null || !NAME.test(name)) return [];
      return [{ site: place.site, thing: `${rule.kind}/${rule.keepsCase ? name : name.toLowerCase()}` }];
    });
}

const isOnOneOf = ({ host }: Address, hosts: ThingRule["hosts"]): boolean =>
  hosts === undefined || hosts.some((covered) => isOnHost(host, covered));

function nameBy({ path, parameter }: ThingRule, address: Address): string | null {
  const found = path.exec(address.path);
  if (found === null) return null;
  return parameter === undefined ? (found[1] ?? null) : onlyValue(address.query, parameter);
}

/** The value of a parameter that stands there once: of two, sites take the one or the other. */
function onlyValue(query: string, parameter: string): string | null {
  const values = query.split("&").flatMap((pair) => {
    const [name, value = ""] = pair.split("=");
    return name === parameter ? [value] : [];
  });
  return values.length === 1 ? (values[0] ?? null) : null;
}
