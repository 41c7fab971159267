import { BEST_KNOWN_LESSONS } from "#domain/catalogue/best-known-lessons";
import { readableHost } from "#domain/catalogue/readable-host";
import type { Embeds } from "#domain/plan/plan";
import { andOf } from "./and-of.ts";
import { isolated } from "./isolated.ts";

/** Where videos of closed sites play inside others, and what that costs. */
export function embedSentences({ where, added, removed }: Embeds): readonly string[] {
  if (where === "nowhere") return ["لا تعمل فيديوهات موقع مغلق داخل أي موقع آخر."];
  const { name, host } = BEST_KNOWN_LESSONS;
  const inside = removed.includes(host) ? "داخل مواقع التعلّم" : `داخل مواقع التعلّم، مثل ${isolated(name)}،`;
  return [
    `${inside} تعمل فيديوهات مواقع التواصل ولا تُحسب، حتى لو كانت تلك المواقع مغلقة.`,
    ...(where === "everywhere" ? ["وداخل سائر المواقع تعمل أيضًا فيديوهات موقع مغلق، ضمن الساعات والدقائق."] : []),
    ...(added.length === 0 ? [] : [`من مواقع التعلّم بقرار والديك: ${andOf(added.map(readableHost))}.`]),
    ...(removed.length === 0 ? [] : [`ليس من مواقع التعلّم: ${andOf(removed.map(readableHost))}.`]),
  ];
}
