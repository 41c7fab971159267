import type { ChainBreak } from "#domain/seal/chain-report";
import type { sealWords as english } from "../en/seal-words.ts";
import type { Wording } from "../shared/wording.ts";
import { dayAndClock, longDate, plural } from "./format.ts";
import { isolated } from "./isolated.ts";

/** هل السجل كما كُتب. */
export const sealWords: Wording<typeof english> = {
  title: "السجل",
  looking: "يُفحص كلما فُتح الباب. لحظة واحدة.",
  whole: (entries, sinceDate) =>
    `مختوم منذ ${isolated(longDate(sinceDate))}. ${
      entries === 0
        ? "لم يُكتب شيء منذ ذلك الحين."
        : plural(entries, {
            one: "قيد واحد منذ ذلك الحين، وهو كما كُتب.",
            two: "قيدان منذ ذلك الحين، وهما كما كُتبا.",
            few: "# قيود منذ ذلك الحين، كلها كما كُتبت.",
            other: "# قيدًا منذ ذلك الحين، كلها كما كُتبت.",
          })
    }`,
  broken: `جزء منه ليس كما كُتب. لم يفعل ${isolated("Porchlight")} ذلك.`,
  each: sayBreak,
  renew: "ختمه من جديد",
  renewLine: "تحفظ اليوميات هذا. ومن الآن يُختم السجل من جديد.",
  renewed: "السجل مختوم من الآن.",
};

function sayBreak({ what, fromMs, toMs }: ChainBreak, timeZone: string): string {
  const from = isolated(dayAndClock(fromMs, timeZone));
  const span = `بين ${from} و${isolated(dayAndClock(toMs, timeZone))}`;
  switch (what) {
    case "changed":
      return `تغيّر شيء ${span}.`;
    case "gone":
      return `ينقص شيء ${span}.`;
    case "added":
      return `أُضيف شيء ${span}.`;
    case "end":
      return `ينقص ما جاء بعد ${from}.`;
    default:
      return "الختم نفسه غير موجود، فلا يمكن قول شيء عما هو أقدم.";
  }
}
