import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findBirthDate } from "#content/signup-guard/find-birth-date";
import { findSignup } from "#content/signup-guard/find-signup";
import { matching, listOf, truth, text, type Decoder } from "#domain/decode";
import { ASKING_FORMS } from "#test/support/signup-forms/asking-forms";
import { inDocument } from "#test/support/signup-forms/in-document";
import { SHAPES } from "#test/support/signup-forms/draw-shape";
import { CHOSEN_AGES, OTHER_AGES } from "#test/support/signup-forms/chosen-ages";
import { FORM_LANGUAGES } from "#test/support/signup-forms/languages";
import { LIBRARY_FORMS } from "#test/support/signup-forms/library-forms";
import { OTHER_FORMS } from "#test/support/signup-forms/other-forms";
import { ASKING_AS_SITES_DO, OTHERS_AS_SITES_HAVE } from "#test/support/signup-forms/traits-of-real-forms";
import { UNSEEN_ASKING_FORMS } from "#test/support/signup-forms/unseen-asking-forms";
import { UNSEEN_OTHER_FORMS } from "#test/support/signup-forms/unseen-other-forms";
import type { Bench, Measurement } from "./bench.ts";
import { wilson } from "./wilson.ts";

/** Real pages, kept outside the project (`test/content/signup-guard/captures.test.ts`). */
const folder = join(import.meta.dirname, "../../../shared/captures");

type Page = { readonly url: string; readonly html: string; readonly asks: boolean; readonly signup: boolean | null };
type Seen = { readonly asks: boolean; readonly found: boolean };

/**
 * How often "asks for a birth date" is right: on real pages, on forms of ours that were written before the detector was
 * looked at again and not changed since, and on those that it was made with; with counts and 95 % intervals.
 */
export const bench: Bench = {
  name: "birth-date",
  run: async () => {
    const real = await readCaptures();
    return [
      ...describe("real pages", real.map(look), "one sign-up is kept without the field that its label tells of"),
      ...(real.length === 0 ? [] : [describeSignups(real)]),
      ...describe("forms kept apart", [...UNSEEN_ASKING_FORMS, ...UNSEEN_OTHER_FORMS].map(madePage).map(look)),
      ...describe(
        "forms it was made with",
        [
          ...ASKING_FORMS,
          ...LIBRARY_FORMS,
          ...CHOSEN_AGES,
          ...ASKING_AS_SITES_DO,
          ...OTHER_FORMS,
          ...OTHER_AGES,
          ...OTHERS_AS_SITES_HAVE,
        ]
          .map(madePage)
          .map(look),
      ),
      ...describe(`${FORM_LANGUAGES.length} languages, six shapes`, inLanguages().map(look)),
    ];
  },
};

function describe(of: string, seen: readonly Seen[], why?: string): readonly Measurement[] {
  const asking = seen.filter(({ asks }) => asks);
  const found = seen.filter((one) => one.found);
  const missed = asking.filter((one) => !one.found).length;
  const wrong = found.filter(({ asks }) => !asks).length;
  const because = why === undefined ? {} : { why };
  return [
    { ...row(`birth date, ${of}: missed (recall over 95 %)`, missed, asking.length, 5), ...because },
    row(`birth date, ${of}: wrongly found (precision over 98 %)`, wrong, found.length, 2),
  ];
}

function describeSignups(pages: readonly Page[]): Measurement {
  const told = pages.filter(({ signup }) => signup !== null);
  const wrong = told.filter((page) => inDocument(page, findSignup).signup !== page.signup).length;
  return row("sign-up or not, real pages: wrong", wrong, told.length, 5);
}

function row(what: string, hits: number, of: number, aim: number): Measurement {
  const { low, high } = wilson(hits, of);
  const interval = `${hits} of ${of}, ${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} %`;
  return { what: `${what}; ${interval}`, value: (hits / Math.max(1, of)) * 100, unit: "%", aim };
}

const look = (page: Page): Seen => ({ asks: page.asks, found: inDocument(page, findBirthDate).found });

type Made = { readonly html: string; readonly language?: string; readonly path?: string; readonly asks?: boolean };
const madePage = (form: Made & { readonly parts?: string }): Page => ({
  url: `https://social.example${form.path ?? "/"}`,
  html: `<html lang="${form.language ?? "en"}"><body>${form.html}</body></html>`,
  asks: form.asks ?? form.parts !== undefined,
  signup: null,
});

function inLanguages(): readonly Page[] {
  const page = (html: string, language: string, asks: boolean) =>
    madePage({ html: `<form><input type="email" name="a1">${html}<button>OK</button></form>`, language, asks });
  return FORM_LANGUAGES.flatMap((language) => [
    ...Object.values(SHAPES).flatMap((draw) =>
      language.birth.map((label) => page(draw(language, label), language.code, true)),
    ),
    ...[language.expiry, language.departure].flatMap((label) =>
      [SHAPES.texts, SHAPES.date, SHAPES.text, SHAPES.comboboxes, SHAPES.spinbuttons].map((draw) =>
        page(draw(language, label), language.code, false),
      ),
    ),
  ]);
}

const decodeIndex: Decoder<readonly unknown[]> = listOf((value) => value, 1_000);

async function readCaptures(): Promise<readonly Page[]> {
  if (!existsSync(folder)) return [];
  const index = decodeIndex(JSON.parse(await readFile(join(folder, "index.json"), "utf8")), "index");
  return Promise.all(index.map(readCapture));
}

async function readCapture(entry: unknown): Promise<Page> {
  const field = (name: string): unknown =>
    typeof entry === "object" && entry !== null ? Reflect.get(entry, name) : null;
  const file = matching(/^[\w.-]+\.html$/, "a file's name")(field("file"), "file");
  const html = await readFile(join(folder, file), "utf8");
  const signup = text(field("label"), "label").startsWith("signup");
  return { url: text(field("url"), "url"), html, asks: truth(field("birthDate"), "birthDate"), signup };
}
