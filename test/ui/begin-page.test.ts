// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "#domain/language";

/** A page is loaded anew for every language: so are its modules. */
async function begin(noted: Language | null | Error, browserLanguage = "en-GB") {
  const { beginPage } = await import("#ui/begin-page.ts");
  const read = async () => {
    if (noted instanceof Error) throw noted;
    return noted;
  };
  await beginPage("closed", { document, noted: read, browserLanguage });
  const { commonWords } = await import("#locales/common-words");
  return { lang: document.documentElement.lang, dir: document.documentElement.dir, back: commonWords.back };
}

describe("a page of ours", () => {
  beforeEach(() => vi.resetModules());

  it.each<[string, Language | null, string, string, string, string]>([
    ["the family's language", "ar", "en-GB", "ar", "rtl", "رجوع"],
    ["the family's, whatever the browser's is", "en", "es-ES", "en", "ltr", "Back"],
    ["the browser's before the first run", null, "es-MX", "es", "ltr", "Atrás"],
    ["English where we do not speak the browser's", null, "fi", "en", "ltr", "Back"],
  ])("speaks %s", async (_, noted, browserLanguage, lang, dir, back) => {
    expect(await begin(noted, browserLanguage)).toEqual({ lang, dir, back });
  });

  it("speaks the browser's language when the note cannot be read", async () => {
    expect(await begin(new Error("no storage"), "ar-EG")).toMatchObject({ lang: "ar", dir: "rtl" });
  });

  it("is called in its language", async () => {
    await begin("es");
    expect(document.title).toBe("Cerrado por ahora");
  });
});
