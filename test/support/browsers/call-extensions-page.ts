import type { Page } from "puppeteer-core";

/** Calls an interface that only the page chrome://extensions has, and no published types describe. */
export async function callExtensionsPage(page: Page, name: string, options: object): Promise<void> {
  await page.evaluate(
    async (method, given) => {
      const settings: unknown = Reflect.get(chrome, "developerPrivate");
      const call: unknown = typeof settings === "object" && settings !== null ? Reflect.get(settings, method) : null;
      if (typeof call !== "function") throw new Error(`chrome://extensions has no ${method}.`);
      await call.call(settings, given);
    },
    name,
    options,
  );
}
