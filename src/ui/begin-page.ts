import { directionOf, nearestLanguage, type Language } from "#domain/language";
import { speak } from "#locales/speak";

type PageName = "popup" | "closed" | "dashboard" | "record" | "welcome";
type Edges = {
  readonly document: Document;
  /** What the background noted of the family's language; null before the first run. */
  readonly noted: () => Promise<Language | null>;
  /** The browser's own, such as `es-MX`. */
  readonly browserLanguage: string;
};

/**
 * Lets a page of ours speak the family's language: to be awaited before any screen is loaded, so that nothing is drawn in one
 * language or direction and then in another. A note that cannot be read leaves the browser's language.
 */
export async function beginPage(page: PageName, { document, noted, browserLanguage }: Edges): Promise<void> {
  const language = (await noted().catch(() => null)) ?? nearestLanguage(browserLanguage);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  await speak(language);
  const { pageTitles } = await import("#locales/page-titles");
  document.title = pageTitles[page];
}
