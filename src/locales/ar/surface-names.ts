import type { Surface } from "#domain/catalogue/surface";

/** A surface in a sentence, always definite: "15 دقيقة من المقاطع القصيرة". */
export const surfaceNames: Readonly<Record<Surface, string>> = {
  feed: "الموجز",
  shorts: "المقاطع القصيرة",
  stories: "القصص",
  explore: "صفحات الاستكشاف",
  live: "البث المباشر",
  watch: "مقاطع الفيديو",
  post: "المنشورات",
  profile: "الملفات الشخصية",
  messages: "الرسائل",
  search: "البحث",
  compose: "كتابة منشور",
  signup: "إنشاء حساب",
  login: "تسجيل الدخول",
  settings: "الإعدادات",
  other: "الصفحات الأخرى",
};
