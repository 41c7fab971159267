import type { Surface } from "#domain/catalogue/surface";

/** One page, by what it shows: "هذه الصفحة: YouTube، مقطع فيديو." */
export const placeNames: Readonly<Record<Surface, string>> = {
  feed: "الموجز",
  shorts: "مقطع قصير",
  stories: "قصة",
  explore: "صفحة استكشاف",
  live: "بث مباشر",
  watch: "مقطع فيديو",
  post: "منشور",
  profile: "ملف شخصي",
  messages: "رسائل",
  search: "بحث",
  compose: "منشور جديد",
  signup: "صفحة إنشاء حساب",
  login: "صفحة تسجيل دخول",
  settings: "إعدادات",
  other: "صفحة أخرى",
};
