import type { Site, SurfaceRule } from "#domain/catalogue/site";
import { SURFACES } from "#domain/catalogue/surface";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { ENTRANCES } from "#domain/report/entrances";
import { packPattern } from "./pack-pattern.ts";
import { packSurfaces } from "./pack-rules.ts";
import { writeLiteral } from "./write-literal.ts";

/**
 * The module that stands for a list of sites of `src/domain/catalogue/`, exported as `name`, in a bundle: rows that `unpack-site.ts` reads. Our own pages
 * (`forPages`) classify nothing, and get names, ages and which surfaces there are.
 */
export function writeCatalogue(
  name: "ALL_SITES" | "SOFTWARE_SITES",
  sites: readonly Site[],
  forPages: boolean,
): string {
  const rows = sites.map((site) => [...packShared(site), ...(forPages ? [packNames(site)] : packRules(site))]);
  const { rest, consts } = shareTexts(rows);
  return [
    'import { unpackSite } from "./unpack-site.ts";',
    ...consts,
    `export const ${name} = ${rest}.map(unpackSite);`,
  ].join("\n");
}

const packShared = ({ id, name, kind, minimumAge: { years, asOf, regional }, otherwise }: Site) => [
  id,
  name,
  kind,
  years,
  asOf,
  regional.map((rule) => `${rule.country}${rule.minimumAge}`).join(" "),
  SURFACES.indexOf(otherwise),
];

const packNames = (site: Site) =>
  surfacesOf(site)
    .map((surface) => SURFACES.indexOf(surface).toString(36))
    .join("");

/** Always-open places stay one by one: each becomes a rule of the browser's own, which has little room for one. */
const packRules = (site: Site) => [
  packSurfaces(site.surfaces.map((rule) => ({ ...rule, ...belowFirst(site, rule) }))),
  packHosts(site.hosts),
  site.alwaysOpen.map((rule) => [packPattern(rule.path, ""), rule.query, belowFirst(site, rule).hosts?.join(" ")]),
  ENTRANCES.flatMap((surface) => {
    const example = site.examples.find((one) => one.surface === surface);
    return example === undefined ? [] : [[SURFACES.indexOf(surface), example.url.replace("https://", "")]];
  }),
];

/** A rule's hosts, each below the site's first without that one's name: `help.` for help.social.example. */
function belowFirst({ hosts: [first = ""] }: Site, { hosts }: Pick<SurfaceRule, "hosts">): Pick<SurfaceRule, "hosts"> {
  if (hosts === undefined) return {};
  return { hosts: hosts.map((host) => (host.endsWith(`.${first}`) ? host.slice(0, -first.length) : host)) };
}

/** A host that begins like the one before it goes without its first name: `video.example .test` are video.example and video.test. */
const packHosts = (hosts: readonly string[]): string =>
  hosts
    .map((host, index) => {
      const [name = ""] = host.split(".");
      return hosts[index - 1]?.startsWith(`${name}.`) === true ? host.slice(name.length) : host;
    })
    .join(" ");

/** Sites of a kind share many a pattern: a text or a row that comes again is written once, under a name. */
function shareTexts(rows: readonly unknown[]): { readonly rest: string; readonly consts: readonly string[] } {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (!isShareable(value)) return;
    const text = writeLiteral(value);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    if (before === 0 && Array.isArray(value)) value.forEach(count);
  };
  for (const row of rows) if (Array.isArray(row)) row.forEach(count);
  const shared = [...counts].filter(([text, times]) => times > 1 && text.length > 8).map(([text]) => text);
  const longestFirst = shared.toSorted((a, b) => b.length - a.length);
  const nameOf = (text: string): string => `$${longestFirst.indexOf(text)}$`;
  const write = (value: unknown, whole = false): string => {
    const text = writeLiteral(value);
    if (!whole && longestFirst.includes(text)) return nameOf(text);
    return Array.isArray(value) ? writeRow(value, write) : text;
  };
  const values = new Map<string, unknown>();
  const keep = (value: unknown): void => {
    values.set(writeLiteral(value), value);
    if (Array.isArray(value)) value.forEach(keep);
  };
  rows.forEach(keep);
  // The shortest come first: a longer one may be made of them.
  const consts = longestFirst.toReversed().map((text) => `const ${nameOf(text)} = ${write(values.get(text), true)};`);
  return { rest: writeRow(rows, write), consts };
}

const isShareable = (value: unknown): boolean => typeof value === "string" || Array.isArray(value);

function writeRow(row: readonly unknown[], write: (value: unknown) => string): string {
  const filled = row.slice(0, row.findLastIndex((item) => item !== undefined) + 1);
  return `[${filled.map((item) => (item === undefined ? "" : write(item))).join(",")}]`;
}
