import { BEST_KNOWN_LESSONS } from "#domain/catalogue/best-known-lessons";
import { readableHost } from "#domain/catalogue/readable-host";
import type { Embeds } from "#domain/plan/plan";
import { listWords } from "./list-words.ts";

/** `Inside learning sites such as Khan Academy, videos of social sites play and count for nothing, even where those are closed.` */
export function embedSentences({ where, added, removed }: Embeds): readonly string[] {
  if (where === "nowhere") return ["Videos of a closed site play inside no other site."];
  const { name, host } = BEST_KNOWN_LESSONS;
  const inside = removed.includes(host) ? "Inside learning sites" : `Inside learning sites such as ${name}`;
  return [
    `${inside}, videos of social sites play and count for nothing, even where those are closed.`,
    ...(where === "everywhere"
      ? ["Inside all other sites, videos of a closed site play too, within the hours and minutes."]
      : []),
    ...(added.length === 0 ? [] : [`Learning sites by your parent's word: ${listWords(added.map(readableHost))}.`]),
    ...(removed.length === 0 ? [] : [`Not among the learning sites: ${listWords(removed.map(readableHost))}.`]),
  ];
}
