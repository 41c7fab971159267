import { provideBrowser } from "./browsers/provide-browser.ts";
import { buildExtension } from "./common/build-extension.ts";
import { listenForStop } from "./common/listen-for-stop.ts";
import { createPhotographer } from "./pictures/photographer.ts";
import { takeInstalled } from "./pictures/take-installed.ts";
import { takeLastMinute, takeTooYoung } from "./pictures/take-moments.ts";
import { takeScreens } from "./pictures/take-screens.ts";
import { openPlayground } from "./start/open-playground.ts";
import { findAfternoonZone } from "./tour/find-afternoon-zone.ts";

// `npm run pictures`: takes every picture of docs/pictures anew.
const stop = listenForStop();
try {
  await takeAll();
} catch (error) {
  if (!stop.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = stop.aborted ? Number(stop.reason) : 1;
}

async function takeAll(): Promise<void> {
  const executable = provideBrowser("chromium");
  if (!executable.ok) throw new Error(executable.error);
  const [chromium, firefox] = [await buildExtension("chromium", stop), await buildExtension("firefox", stop)];
  if (!chromium.ok) throw new Error(chromium.error);
  if (!firefox.ok) throw new Error(firefox.error);
  const photographer = createPhotographer();
  const where = {
    kind: "chromium",
    executablePath: executable.value,
    extensionDir: chromium.value,
    port: 0,
    headless: true,
    timeZone: findAfternoonZone(Date.now()),
  } as const;
  for (const take of [takeScreens, takeLastMinute, takeTooYoung]) {
    await using playground = await openPlayground(where, stop);
    await take(playground, photographer, stop);
  }
  await takeInstalled({ chromium: chromium.value, firefox: firefox.value }, photographer);
}
