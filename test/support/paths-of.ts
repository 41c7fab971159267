import type { Site } from "#domain/catalogue/site";

/** Paths of one to three segments out of the words that the site's rules name, and of some that none does. */
export function pathsOf(site: Pick<Site, "surfaces" | "alwaysOpen">): readonly string[] {
  const sources = [...site.surfaces, ...site.alwaysOpen].map(({ path }) => path.source);
  const words = [...new Set(sources.flatMap((source) => source.match(/@?[a-z_][\w.-]*/gi) ?? [])), "7", "Someone.else"];
  const pairs = words.flatMap((first) => words.map((second) => `/${first}/${second}`));
  const first = words.flatMap((word) => [`/${word}`, `/${word}/`, `/${word.toUpperCase()}/x/y`, `/${word}more`]);
  return ["/", ...first, ...pairs, ...pairs.filter((_, index) => index % 7 === 0).map((pair) => `${pair}/z`)];
}
