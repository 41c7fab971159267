import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { nearestLanguage, type Language } from "#domain/language";
import { words } from "#locales/words";
import { beginDay } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { createWorld } from "#test/support/memory/create-world";

const shorts = { site: siteId("youtube"), surface: "shorts" } as const;
const newWorld = () => createWorld({ startsAt: "2026-11-23T16:00", timeZone: "Europe/Madrid" });

describe("a browser's language", () => {
  it.each<[string, Language]>([
    ["es-MX", "es"],
    ["ES", "es"],
    ["ar-EG", "ar"],
    ["en-US", "en"],
    ["fi", "en"],
    ["arn", "en"],
  ])("%s is nearest to %s", (tag, language) => {
    expect(nearestLanguage(tag)).toBe(language);
  });
});

describe("the family's language", () => {
  it("is the browser's until somebody chooses", async () => {
    const day = await beginDay();
    expect(await day.world.ports.languageNote.read()).toBe("en");
  });

  it("is what was chosen on the first screen, and the household keeps it", async () => {
    const world = newWorld();
    await world.start();
    valueOf(await world.own("setup/language", { language: "es" }));
    expect(await world.ports.languageNote.read()).toBe("es");
    valueOf(await world.own("setup/use", { use: "children" }));
    const { token } = valueOf(await world.own("setup/pin", { pin: PIN }));
    const mia = { name: "Mia", birthDate: "2016-05-04", colour: 1, avatar: 0, country: "ES" };
    valueOf(await world.own("setup/child", { token, ...mia, child: null, code: null }));
    valueOf(await world.own("setup/switches", { token }));
    valueOf(await world.own("turn/end", {}));
    await world.killWorker();
    // Homework, by the plan of ten years.
    expect(world.browser.lamp()?.title).toBe("Mia: de vuelta a las 17:00");
  });

  it("is no longer anybody's to choose once there is a household", async () => {
    const day = await beginDay();
    expect(await day.world.own("setup/language", { language: "es" })).toMatchObject({ ok: false });
    expect(await day.world.ports.languageNote.read()).toBe("en");
  });

  it("is changed by a parent, at once and everywhere", async () => {
    const day = await beginDay({ plan: { closed: [shorts] } });
    await day.browsing.open(1, "https://www.youtube.com/");
    await day.unlock();
    valueOf(await day.world.own("language/change", { token: day.token(), language: "ar" }));
    expect(await day.world.ports.languageNote.read()).toBe("ar");
    const { page, closed } = await day.world.report(1, {});
    expect(page).toEqual(words.ar.page);
    expect(closed.map((surface) => surface.words.headline)).toEqual(["المقاطع القصيرة خارج الخطة."]);
    await day.world.killWorker();
    expect(day.world.browser.lamp()?.title).toBe("\u2068Mia\u2069: مفتوح");
  });

  it("is written down when it changes, and not where it stays as it was", async () => {
    const day = await beginDay();
    await day.unlock();
    for (const language of ["es", "es"] as const)
      valueOf(await day.world.own("language/change", { token: day.token(), language }));
    expect((await day.journal()).filter(({ kind }) => kind === "language-changed")).toMatchObject([{ to: "es" }]);
  });

  it("is written into the note again at the next start, where somebody took that away", async () => {
    const day = await beginDay();
    await day.world.ports.languageNote.write("es");
    await day.world.restartBrowser();
    expect(await day.world.ports.languageNote.read()).toBe("en");
  });
});
