import { plainText } from "./plain-text.ts";

const STYLES = ["long", "short"] as const;

/**
 * The names of the twelve months in one language, as plain texts, each month with all forms that the browser knows: alone
 * and within a date (cases differ in Slavic languages). An unknown language answers in the browser's own.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  const forms = STYLES.flatMap((month) => [
    formatter(language, { month }),
    formatter(language, { month, day: "numeric" }),
  ]);
  return Array.from({ length: 12 }, (_, index) => {
    const when = Temporal.PlainDate.from({ year: 2001, month: index + 1, day: 15 });
    const names = forms.flatMap((form) =>
      form.formatToParts(when).flatMap(({ type, value }) => (type === "month" ? [plainText(value)] : [])),
    );
    return [...new Set(names)];
  });
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const whole = { ...options, calendar: "gregory" };
  try {
    return new Intl.DateTimeFormat(language, whole);
  } catch {
    return new Intl.DateTimeFormat(undefined, whole);
  }
}
