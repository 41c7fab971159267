import type { Browser } from "puppeteer-core";

/** Turns on "Allow in Incognito", which only the page chrome://extensions can, and only in developer mode. */
export async function allowPrivateInChromium(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (id) => {
    // An interface of that page alone, which no published types describe.
    const settings: unknown = Reflect.get(chrome, "developerPrivate");
    const call = async (name: string, options: object) => {
      if (typeof settings !== "object" || settings === null) throw new Error("chrome://extensions has changed.");
      const method: unknown = Reflect.get(settings, name);
      if (typeof method !== "function") throw new Error(`chrome://extensions has no ${name}.`);
      await method.call(settings, options);
    };
    await call("updateProfileConfiguration", { inDeveloperMode: true });
    await call("updateExtensionConfiguration", { extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}
