import { assertNever } from "#domain/assert-never";
import type { Purpose } from "#domain/asking/child-request";
import type { Surface } from "#domain/catalogue/surface";
import type { GrownUpId, SiteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { HeldBecause } from "#domain/signup/claim";
import type { KeptFor } from "#domain/record/retention";
import type { BlockReason, Ending } from "#domain/verdict/verdict";
import type { JournalNames } from "../en/record-journal.ts";
import { editorWords } from "./editor-words.ts";
import { hoursAndMinutes, minutes, minutesAfter, moreMinutes, plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { recordWords } from "./record-words.ts";
import { surfaceNames } from "./surface-names.ts";

const LANGUAGES = { en: "الإنجليزية", es: "الإسبانية", ar: "العربية" } as const;

/** What happened, in one plain sentence. The same words for parents and children: the site or the hour is the subject. */
export function recordJournal(event: JournalEvent, names: JournalNames): string {
  const by = (id: GrownUpId): string => named(names.grownUp(id), "شخص بالغ");
  const child = (id: Parameters<JournalNames["child"]>[0]): string => named(names.child(id), "طفل");
  const site = (id: SiteId): string => isolated(names.site(id));
  switch (event.kind) {
    case "set-up-finished":
      return `اكتمل إعداد ${isolated("Porchlight")}.`;
    case "blocked":
      return event.reason === "signup-held"
        ? `توقف إنشاء حساب على ${site(event.site)}.`
        : `أُغلق ${placeOf(event, site)}: ${REASONS[event.reason]}.`;
    case "finished":
      return `${ENDINGS[event.ending]} على ${site(event.site)}: اكتمل ثم أُغلق.`;
    case "granted":
      return event.minutes === null
        ? `وقت إضافي حسب الساعة من ${by(event.by)}.`
        : `${moreMinutes(event.minutes)} من ${by(event.by)}.`;
    case "minutes-taken":
      return event.by === "code"
        ? `${moreMinutes(event.minutes)} برمز من الهاتف.`
        : `${moreMinutes(event.minutes)} من الدقائق الاحتياطية.`;
    case "asked":
      if (event.what === "wrongly-closed") return "قيل عن صفحة مغلقة: «يبدو هذا خطأ».";
      if (event.what === "signup") return "الطلب: حساب جديد.";
      return `الطلب: ${event.minutes === null ? "فتح شيء" : minutes(event.minutes)}${purposeOf(event.purpose)}.`;
    case "answered":
      if (event.answer === "taken-back") return "سُحب الطلب.";
      if (event.answer === "no") return "الجواب: ليس اليوم.";
      return event.minutes === null ? "الجواب: نعم." : `الجواب: نعم، ${minutes(event.minutes)}.`;
    case "grant-taken-back":
      return event.minutes === null ? "سُحب الوقت الذي أُعطي." : `سُحب ما أُعطي: ${minutes(event.minutes)}.`;
    case "rules-changed":
      if (event.what === "plan") return `تغيرت الخطة بيد ${by(event.by)}.`;
      return `تغير حد اليوم بيد ${by(event.by)}${fromTo(event.from, event.to)}.`;
    case "plan-changed":
      return `تغير «${editorWords.parts[event.part]}» بيد ${by(event.by)}${fromTo(event.from, event.to)}. ${DIRECTIONS[event.direction]}`;
    case "child-added":
      return `انضم ${child(event.child)} إلى ${isolated("Porchlight")}.`;
    case "child-changed":
      return `تغير الملف: ${child(event.child)}.`;
    case "child-removed":
      return "أُزيل ملف طفل.";
    case "wrong-code":
      return `جُرب رمز غير صحيح: ${child(event.child)}.`;
    case "chosen":
      return event.child === null ? "كان هنا ضيف." : `كان هنا: ${child(event.child)}.`;
    case "grown-up-added":
      return `أُضيف شخص بالغ: ${named(names.grownUp(event.grownUp), "بلا اسم")}.`;
    case "grown-up-removed":
      return "أُزيل شخص بالغ.";
    case "pin-set":
      return `رمز دخول جديد: ${by(event.grownUp)}.`;
    case "use-changed":
      return event.to === "shared" ? "من هنا يتشارك الجميع هذا المتصفح." : "من هنا يستخدم الأطفال وحدهم هذا المتصفح.";
    case "language-changed":
      return `من هنا تصبح اللغة: ${LANGUAGES[event.to]}.`;
    case "guest-opened":
      if (event.sites === 0) return `أُغلق بيد ${by(event.by)} ما كان مفتوحًا للضيوف.`;
      return `فُتح للضيوف بيد ${by(event.by)}: ${sites(event.sites)}، مدة ${minutesAfter(event.minutes)}.`;
    case "less-today":
      return sayLess(event.minutes, event.closed);
    case "less-taken-back":
      return `انتهى بيد ${by(event.by)} ما قُصّر باختيار شخصي.`;
    case "birthday-answered":
      if (event.answer === "postponed") return `عيد الميلاد ${event.age}: تأجل شهرًا بيد ${by(event.by)}.`;
      if (event.sitesOpened === 0) return `عيد الميلاد ${event.age}: لم يُفتح أي موقع، بقرار ${by(event.by)}.`;
      return `عيد الميلاد ${event.age}: فُتح بيد ${by(event.by)}: ${sites(event.sitesOpened)}.`;
    case "calendar-changed":
      return `تغيرت أيام العائلة بيد ${by(event.by)}.`;
    case "paused":
      return event.on ? "توقف كل شيء مؤقتًا." : "انتهى التوقف المؤقت.";
    case "turn-started":
      return `بدأ دور ${by(event.by)}${event.minutes === null ? "" : `، مدة ${minutesAfter(event.minutes)}`}.`;
    case "turn-ended":
      return "انتهى دور الشخص البالغ.";
    case "wrong-pin":
      return event.tries === 1 ? "جُرب رمز دخول غير صحيح." : `جُرب رمز دخول غير صحيح، ${event.tries} على التوالي.`;
    case "wrong-backup-secret":
      return event.tries === 1
        ? "جُرب رمز غير صحيح على نسخة احتياطية."
        : `جُرب رمز غير صحيح على نسخة احتياطية، ${event.tries} على التوالي.`;
    case "recovery-code-used":
      return "استُخدم رمز الاسترداد.";
    case "clock-changed":
      return `تحركت الساعة ${hoursAndMinutes(Math.abs(event.byMs))}.`;
    case "zone-changed":
      return `تغيرت المنطقة الزمنية للحاسوب من ${isolated(event.from)} إلى ${isolated(event.to)}.`;
    case "account-made":
      return `أُرسل طلب إنشاء حساب على ${site(event.site)} بتاريخ الميلاد الصحيح.`;
    case "signup-held":
      return `توقف إنشاء حساب على ${site(event.site)}: ${HELD[event.because]}.`;
    case "curtain-removed":
      return `على ${site(event.site)} أُزيل الغطاء عن صفحة مغلقة، ثم عاد.`;
    case "guard-silent":
      return `توقفت صفحة من ${site(event.site)} عن الرد فتُركت.`;
    case "access-changed":
      return ACCESS[event.what][event.allowed ? "on" : "off"];
    case "was-off":
      return recordWords.gap(event.fromMs, event.toMs, names.timeZone);
    case "document-refused":
      return REFUSED[event.store];
    case "purged":
      return "أُزيل من السجل ما بلغ عمره مدة الحفظ.";
    case "forgotten":
      return `مُحي بيد ${by(event.by)}: ${event.what === "week" ? "أسبوع" : "السجل كله"}${event.child === null ? "" : `، ${child(event.child)}`}.`;
    case "retention-changed":
      return `تغيرت بيد ${by(event.by)} مدة حفظ ${event.what === "minutes" ? "الدقائق" : "اليوميات"}: ${KEPT_FOR[event.to]}.`;
    case "chain-broken":
      return "تبيّن أن جزءًا من السجل غُيّر من الخارج.";
    case "chain-begun":
      return "السجل مختوم من هنا فصاعدًا.";
    case "version-updated":
      return `حُدّث ${isolated("Porchlight")} من ${isolated(event.from)} إلى ${isolated(event.to)}.`;
    case "restored":
      return `استُعيدت نسخة احتياطية بيد ${by(event.by)}، وفيها ${days(event.days)} من السجل.`;
    case "backed-up":
      return `حُفظت نسخة احتياطية بيد ${by(event.by)}${event.sealed ? "، مقفلة بعبارة مرور" : ""}.`;
    case "exported":
      return `حُفظ السجل بيد ${by(event.by)} ملفَّ ${isolated(event.as.toUpperCase())}.`;
    default:
      return assertNever(event);
  }
}

const named = (name: string | null, otherwise: string): string => (name === null ? otherwise : isolated(name));

/** The site with what it showed, or alone where that is meant. */
function placeOf({ site: id, surface }: { site: SiteId; surface: Surface }, site: (id: SiteId) => string): string {
  return surface === "other" ? site(id) : `${site(id)} (${surfaceNames[surface]})`;
}

const HELD: Readonly<Record<HeldBecause, string>> = {
  "older-up-to-2": "تاريخ ميلاد آخر، أكبر بسنتين على الأكثر",
  "older-3-to-5": "تاريخ ميلاد آخر، أكبر بثلاث إلى خمس سنوات",
  "older-6-or-more": "تاريخ ميلاد آخر، أكبر بست سنوات أو أكثر",
  "below-age": "يمكن فتحه لاحقًا، حسب العمر",
};

const REASONS: Readonly<Record<Exclude<BlockReason, "signup-held">, string>> = {
  "below-minimum-age": "يمكن فتحه لاحقًا، حسب العمر",
  "waits-for-parent": "لم يفتحه أحد الوالدين بعد",
  "daily-budget-spent": "استُخدمت دقائق اليوم",
  "weekly-budget-spent": "استُخدمت دقائق الأسبوع",
  "group-budget-spent": "استُخدمت دقائق هذه المواقع معًا",
  "site-budget-spent": "استُخدمت دقائق هذا الموقع",
  "surface-budget-spent": "استُخدمت دقائق هذا الجزء",
  "site-closed": "خارج الخطة",
  "surface-closed": "هذا الجزء خارج الخطة",
  "side-door": "باب آخر إلى الموقع نفسه",
  bedtime: "كان الوقت ليلًا",
  "school-hours": "كان وقت الدراسة",
  "device-free-time": "كان وقتًا بلا شاشات",
  break: "كان وقت الاستراحة",
  "paused-by-parent": "كان كل شيء متوقفًا مؤقتًا",
  "nobody-chosen": "لم يُختر من هنا",
  "turn-ended": "كان دور الشخص البالغ قد انتهى",
  "private-window": "كانت نافذة خاصة",
  "guard-silent": "توقفت الصفحة عن الرد",
  "access-removed": "سحب المتصفح الإذن",
  "clock-unconfirmed": "كانت الساعة قد تحركت",
  "needs-parent": "تعذرت قراءة الخطة",
};

const ENDINGS: Readonly<Record<Ending, string>> = { text: "رسالة", video: "مقطع فيديو", call: "مكالمة" };

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: "، للدراسة",
  talk: "، للتحدث مع أحد",
  finish: "، لإنهاء شيء",
  because: "، من دون سبب",
};
const purposeOf = (purpose: Purpose | null): string => (purpose === null ? "" : PURPOSES[purpose]);

const DIRECTIONS = {
  looser: "تفتح أكثر.",
  stricter: "تغلق أكثر.",
  both: "تفتح بعض الأشياء وتغلق بعضها.",
} as const;

const ACCESS = {
  hosts: { on: "أعطى المتصفح إذن الوصول إلى المواقع.", off: "سحب المتصفح إذن الوصول إلى بعض المواقع." },
  "private-windows": { on: "النوافذ الخاصة مشمولة أيضًا.", off: "لم تعد النوافذ الخاصة مشمولة." },
  everywhere: { on: "يُنتبه أيضًا لمواقع التواصل الأخرى.", off: "لم يعد يُنتبه لمواقع التواصل الأخرى." },
} as const;

const REFUSED = {
  household: "لم تُقبل خطة تغيرت من الخارج، وبقيت آخر خطة صحيحة سارية.",
  pause: "لم يُقبل توقف مؤقت تغير من الخارج.",
  clock: "تعذرت قراءة ما سجلته الساعة.",
} as const;

const KEPT_FOR: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 يومًا",
  quarter: "ربع سنة",
  year: "سنة",
  "for-ever": "دائمًا",
};

const days = (count: number): string =>
  plural(count, { one: "يوم واحد", two: "يومان", few: "# أيام", other: "# يومًا" });
const sites = (count: number): string =>
  plural(count, { one: "موقع واحد", two: "موقعان", few: "# مواقع", other: "# موقعًا" });
const figure = (value: number | null): string => (value === null ? editorWords.noLimit : String(value));
const fromTo = (from: number | null, to: number | null): string =>
  from === to ? "" : ` من ${figure(from)} إلى ${figure(to)}`;

function sayLess(limit: number | null, closed: number): string {
  const parts = [
    ...(limit === null ? [] : [`${minutes(limit)} على الأكثر`]),
    ...(closed === 0 ? [] : [`إغلاق ${sites(closed)}`]),
  ];
  return `باختيار شخصي لذلك اليوم: ${parts.join("، ")}.`;
}
