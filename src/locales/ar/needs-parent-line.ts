/** Where no plan can be read at all none holds, and everything is closed. */
export const needsParentLine = (isPlanThere: boolean): string =>
  isPlanThere
    ? "آخر خطة ما زالت سارية. ليس السبب شيئًا من جانبك."
    : "تبقى مواقع التواصل مغلقة حتى ذلك الحين. ليس السبب شيئًا من جانبك.";
