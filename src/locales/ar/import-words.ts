import type { importWords as english } from "../en/import-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";

/** What another blocker held, as a starting point for a plan. */
export const importWords: Wording<typeof english> = {
  title: "نقل ما كان في برنامج آخر",
  lead: `خيارات ${isolated("LeechBlock NG")} محفوظة في ملف، أو قائمة في كل سطر منها موقع. تُضاف إلى الخطة فقط، ولا يسري شيء قبل تأكيده.`,
  choose: "اختيار ملف البرنامج الآخر",
  tooLarge: "حجم القائمة 400 كيلوبايت على الأكثر. لم يتغير شيء.",
  nothing: "لا يوجد أي موقع في هذا الملف. لم يتغير شيء.",
  same: "كل ذلك في الخطة من قبل.",
  take: (name) => `إضافته إلى خطة ${isolated(name)}`,
  refused: "لا يسمح لنا المتصفح بدخول تلك المواقع، فلم يتغير شيء.",
  left: (count) =>
    plural(count, { one: "سطر واحد متروك", two: "سطران متروكان", few: "# أسطر متروكة", other: "# سطرًا متروكًا" }),
  why: {
    exception: "استثناء؛ يمكن فتح صفحات مفردة في الخطة",
    keyword: "كلمة للبحث؛ لا يُقرأ هنا شيء من الصفحات",
    referrer: "الموقع الذي جاء منه الزائر",
    part: "جزء من موقع؛ للخطة أجزاؤها الخاصة",
    "no-site": "ليس موقعًا",
    "web-proxy": "وسيط ويب؛ يُغلق مع ما يفتحه",
    "browser-page": "صفحة من صفحات المتصفح",
    "many-sites": "مواقع كثيرة معًا",
    "no-extensions": "موقع لا يسمح المتصفح لأي إضافة بدخوله",
    hours: "ساعات لبعض المواقع وحدها؛ وهي هنا لكل شيء",
    period: "دقائق لمدة غير اليوم",
    nothing: "لم يكن يغلق شيئًا",
    off: "كان موقوفًا",
    "too-many": "مواقع من اختياركم أكثر مما تسعه الخطة",
  },
};
