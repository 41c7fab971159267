import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language";
import { OTHERS, SPEECHES } from "./every-language.ts";
import { sayingsToChildren, textsOf } from "./sayings.ts";

/** Names and signs that are the same in every language. */
const SAME_EVERYWHERE = /^(?:Porchlight|PIN|[Pp]lan|min|en|es|ar|\+?\d*|[,:.\s]*|Color|No|Error)$/;

/** What a module says, as paths: `child.errors.noName`. */
function pathsOf(words: unknown, path = ""): readonly string[] {
  if (typeof words === "function") return [`${path}()`];
  if (typeof words !== "object" || words === null) return [path];
  return Object.entries(words).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`));
}

describe.each(OTHERS)("in %s", (language) => {
  it("there is every module, every word and every list that English has", () => {
    const there = new Set(pathsOf(SPEECHES[language]));
    expect(pathsOf(SPEECHES.en).filter((path) => !there.has(path))).toEqual([]);
  });

  it("no list has grown", () => {
    const texts = (words: object) => pathsOf(words).filter((path) => !path.endsWith("()"));
    expect(texts(SPEECHES[language])).toHaveLength(texts(SPEECHES.en).length);
  });

  it("no text is empty where the English one is not", () => {
    const [english, other] = [textsOf(SPEECHES.en), textsOf(SPEECHES[language])];
    expect(other.flatMap((text, index) => (text === "" && english[index] !== "" ? [english[index]] : []))).toEqual([]);
  });

  it("no text is left in English", () => {
    const english = new Set(textsOf(SPEECHES.en).filter((text) => !SAME_EVERYWHERE.test(text)));
    expect(textsOf(SPEECHES[language]).filter((text) => english.has(text))).toEqual([]);
  });
});

/** English function words; none is a Spanish word as well. */
const ENGLISH = /(?<!\p{L})(?:the|your|you|is|are|and|of|for|minutes|today|this|what|open|closed)(?!\p{L})/iu;

describe("what is said in Spanish", () => {
  it("has no English in it", () => {
    const said = [...textsOf(SPEECHES.es), ...sayingsToChildren("es")];
    expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
  });
});

describe("what is said in Arabic", () => {
  const said = [...new Set([...textsOf(SPEECHES.ar), ...sayingsToChildren("ar")])].filter(
    // Our own name alone, and the names that a machine reads.
    (text) => !/^(?:Porchlight|ar(?:-u-ca-gregory-nu-latn)?)$/.test(text),
  );

  it("has Latin letters in isolated names alone", () => {
    expect(said.filter((text) => /[A-Za-z]/.test(text.replaceAll(/\u2068[^\u2069]*\u2069/g, "")))).toEqual([]);
  });

  it("closes every isolate that it opens", () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    expect(said.filter((text) => count(text, "\u2068") !== count(text, "\u2069"))).toEqual([]);
  });

  it("has Arabic punctuation and Western digits", () => {
    expect(said.filter((text) => /[,;?](?!\d)|[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([]);
  });
});

/** ages.md, section 6, and what would promise that something opens by itself. */
const AVOIDED: Readonly<Record<Language, RegExp>> = {
  en: /!|\bseconds\b|\bban|forbid|forbidden|violat|caught|\blie[ds]?\b|spy|monitor|addict|punish|blacklist|block|will open/i,
  es: /[!¡]|segundos?\b|prohib|infracci|pillad|minti|mentir|espía|espiar|vigila|adict|castig|lista negra|bloque|se abrirá|abrirá/i,
  ar: /!|ثوان|ثانية واحدة|\d ثانية|ممنوع|محظور|حظر|مخالفة|ضبط|كذب|تجسس|مراقبة|إدمان|عقاب|عقوبة|القائمة السوداء|سيُفتح|سيفتح|سوف/,
};

describe.each(LANGUAGES)("to a child, in %s", (language) => {
  it("nothing shames, threatens or promises", () => {
    expect(sayingsToChildren(language).filter((text) => AVOIDED[language].test(text))).toEqual([]);
  });

  it("a good deal is said", () => {
    expect(new Set(sayingsToChildren(language)).size).toBeGreaterThan(200);
  });
});

describe.each(LANGUAGES)("to anybody, in %s", (language) => {
  it("nothing is shouted", () => {
    expect(textsOf(SPEECHES[language]).filter((text) => /[!¡]/.test(text))).toEqual([]);
  });
});
