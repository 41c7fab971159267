/** The days of a week, Monday first. */
export const dayNames = {
  short: ["ن", "ث", "ر", "خ", "ج", "س", "ح"],
  long: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
} as const;
