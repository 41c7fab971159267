import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBirthDate } from "#content/signup-guard/find-birth-date";
import { findSignup } from "#content/signup-guard/find-signup";
import { inDocument } from "#test/support/signup-forms/in-document";

/** Real pages, kept outside the project: other people's, to be tested against and not copied. */
const folder = join(import.meta.dirname, "../../../../shared/captures");

/** The parts that each asks for, as its collectors labelled them or as one reads them in it; empty where it asks for none. */
const PAGES: readonly (readonly [file: string, parts: string, makesAccounts: boolean])[] = [
  ["facebook-signup.html", "month day year", true],
  ["twitch-signup.html", "day month year", true],
  ["fandom-signup.html", "month day year", true],
  ["newgrounds-signup.html", "whole", true],
  ["quizlet-signup.html", "month day year", true],
  ["myanimelist-signup.html", "month day year", true],
  ["boardgamearena-signup.html", "whole", true],
  ["myactivesg-signup.html", "day month year", true],
  ["emirates-signup.html", "whole", true],
  ["disneyworld-signup.html", "whole", true],
  // Labelled as asking for a birth date; what was kept of it has no field for one.
  ["espn-signup.html", "", true],
  ["linkedin-signup.html", "", true],
  ["instagram-signup.html", "", true],
  ["reddit-signup-old.html", "", true],
  ["uhaul-payment.html", "", false],
  ["facebook-login.html", "", false],
  ["twitch-login.html", "", false],
  ["reddit-login.html", "", false],
  ["twitch-clip.html", "", false],
  ["tiktok-profile-loggedout.html", "", false],
];

it.skipIf(existsSync(folder))(
  "real pages are not here: ../shared/captures is absent, so nothing was tried",
  () => undefined,
);

describe.skipIf(!existsSync(folder))("of real pages", () => {
  it.each(PAGES)("%s asks for what it asks for: %s", (file, parts, makesAccounts) => {
    const page = { url: "https://page.example/", html: readFileSync(join(folder, file), "utf8") };
    const { fields } = inDocument(page, findBirthDate);
    expect(fields.map(({ part }) => part).join(" ")).toBe(parts);
    expect(inDocument(page, findSignup).signup).toBe(makesAccounts);
  });
});
