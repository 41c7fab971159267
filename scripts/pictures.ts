import { provideBrowser } from "./browsers/provide-browser.ts";
import { buildExtension } from "./common/build-extension.ts";
import { listenForStop } from "./common/listen-for-stop.ts";
import { createPhotographer } from "./pictures/photographer.ts";
import { SESSIONS, type Session } from "./pictures/sessions.ts";
import { takeInstalled } from "./pictures/take-installed.ts";
import { openPlayground } from "./start/open-playground.ts";
import { findZoneAtHour } from "./tour/find-zone-at-hour.ts";

const INSTALLED = "installed";
const NAMES = [...SESSIONS.map(({ name }) => name), INSTALLED];

// `npm run pictures`: takes every picture of docs/pictures anew; with names after `--`, those alone.
const stop = listenForStop();
try {
  await takeAll(process.argv.slice(2));
} catch (error) {
  if (!stop.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = stop.aborted ? Number(stop.reason) : 1;
}

async function takeAll(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`There are no pictures "${unknown}": they are ${NAMES.join(", ")}.`);
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  const executable = provideBrowser("chromium");
  if (!executable.ok) throw new Error(executable.error);
  const chromium = await buildExtension("chromium", stop);
  if (!chromium.ok) throw new Error(chromium.error);
  const photographer = createPhotographer();
  const takeSession = async ({ hour, take }: Session) => {
    await using playground = await openPlayground(
      {
        kind: "chromium",
        executablePath: executable.value,
        extensionDir: chromium.value,
        port: 0,
        headless: true,
        timeZone: findZoneAtHour(Date.now(), hour),
      },
      stop,
    );
    await take(playground, photographer, stop);
  };
  // A browser waits most of the time: two at once take half as long. One household that fails costs the others nothing.
  const left = SESSIONS.filter(({ name }) => isWanted(name));
  const takeNext = async (): Promise<void> => {
    const session = left.shift();
    if (session === undefined) return;
    await takeSession(session).catch((error: unknown) => {
      if (stop.aborted) throw error;
      console.error(`${session.name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    });
    return takeNext();
  };
  await Promise.all([takeNext(), takeNext()]);
  if (!isWanted(INSTALLED)) return;
  const firefox = await buildExtension("firefox", stop);
  if (!firefox.ok) throw new Error(firefox.error);
  await takeInstalled({ chromium: chromium.value, firefox: firefox.value }, photographer);
}
