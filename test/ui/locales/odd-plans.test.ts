import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import type { Language } from "#domain/language";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { openPlan } from "#test/support/domain/open-plan";
import { SPEECHES } from "./every-language.ts";

const NAMES: Readonly<Record<string, string>> = { youtube: "YouTube", reddit: "Reddit", instagram: "Instagram" };
const names = { siteName: (id: string) => NAMES[id] ?? id, freeWeekdays: [6, 7] };
const seen = (text: string): string => text.replaceAll(/[⁨⁩]/g, "");
const say = (language: Language, changes: Partial<Plan>): readonly string[] =>
  SPEECHES[language].planSentences.planSentences({ ...openPlan, opened: [], ...changes }, names).map(seen);

const [youtube, reddit, instagram] = [siteId("youtube"), siteId("reddit"), siteId("instagram")];
const whole = (site: typeof youtube) => ({ site, surface: "all" }) as const;
const noDay = { ...closedTime("device-free", "22:00", "23:00"), days: everyDay(false) };
const today = { firstDate: "2026-11-24", lastDate: "2026-11-24" };

/** Plans that few families have, and what of them is read in each language. */
const ODD: readonly [string, Partial<Plan>, Readonly<Record<Language, string>>][] = [
  ["no limit at all", {}, { en: "There is no limit for a day.", es: "El día no tiene límite.", ar: "لا حد لليوم." }],
  [
    "no limit on free days",
    { dailyMinutes: [60, 60, 60, 60, 60, null, null] },
    {
      en: "You have 60 minutes on school days and no limit on free days.",
      es: "Tienes 60 minutos los días de clase y tiempo sin límite los días libres.",
      ar: "لديك 60 دقيقة في أيام الدراسة ووقت بلا حد في أيام العطلة.",
    },
  ],
  [
    "minutes for one site alone: they are a part of nothing",
    { budgets: [budget(30, whole(youtube))] },
    {
      en: "YouTube has 30 minutes a day.",
      es: "Para YouTube: 30 minutos al día.",
      ar: "حصة YouTube: 30 دقيقة في اليوم.",
    },
  ],
  [
    "other minutes for a site today, said without the day's",
    {
      dailyMinutes: everyDay(60),
      overrides: [{ part: "budgets", value: [budget(60, whole(youtube))], ...today }],
    },
    {
      en: "On 24 November 2026: YouTube has 60 minutes a day.",
      es: "El 24 de noviembre de 2026: Para YouTube: 60 minutos al día.",
      ar: "في 24 نوفمبر 2026: حصة YouTube: 60 دقيقة في اليوم.",
    },
  ],
  [
    "several places in one sentence",
    { closed: [whole(reddit), { site: youtube, surface: "shorts" }, { site: "all", surface: "explore" }] },
    {
      en: "Reddit, short videos on YouTube and explore pages are closed.",
      es: "Cerrado: Reddit, vídeos cortos en YouTube y páginas para explorar.",
      ar: "مغلق: Reddit والمقاطع القصيرة على YouTube وصفحات الاستكشاف.",
    },
  ],
  [
    "a part of a site and another site, by name",
    {
      budgets: [{ ...budget(40, whole(instagram), { site: youtube, surface: "shorts" }), name: "After school" }],
    },
    {
      en: "After school: 40 minutes for Instagram and short videos on YouTube.",
      es: "After school: 40 minutos para Instagram y vídeos cortos en YouTube.",
      ar: "After school (Instagram والمقاطع القصيرة على YouTube): 40 دقيقة.",
    },
  ],
  [
    "a minute in a row",
    { breaks: { afterMinutes: 1, forMinutes: 1 } },
    {
      en: "After 1 minute in a row there is a break of 1 minute.",
      es: "Después de 1 minuto sin parar hay un descanso de 1 minuto.",
      ar: "بعد دقيقة واحدة متواصلة تأتي استراحة مدتها دقيقة واحدة.",
    },
  ],
  [
    "nothing that counts",
    { uncounted: [{ site: "all", surface: "all" }] },
    { en: "Nothing is counted.", es: "No cuenta: todos los sitios.", ar: "لا يُحسب: كل المواقع." },
  ],
  [
    "no age of the family's own",
    { minimumAge: 0 },
    {
      en: "Every site's own age counts.",
      es: "Cuenta la edad propia de cada sitio.",
      ar: "عمر كل موقع هو الساري.",
    },
  ],
];

describe.each(["en", "es", "ar"] as const)("an odd plan in %s", (language) => {
  it.each(ODD)("with %s", (_, changes, said) => {
    expect(say(language, changes)).toContain(said[language]);
  });

  it("says nothing of hours that hold on no day", () => {
    const schoolUse = { sites: [youtube], hours: [{ ...noDay }], counts: true, minutes: null };
    const text = say(language, { closedTimes: [noDay], schoolUse }).join(" ");
    expect(text).not.toContain("22:00");
  });
});
