import { provideBrowser } from "./browsers/provide-browser.ts";
import { buildExtension } from "./common/build-extension.ts";
import { listenForStop } from "./common/listen-for-stop.ts";
import { hasDisplay } from "./start/has-display.ts";
import { hasNetwork } from "./start/has-network.ts";
import { openPlayground } from "./start/open-playground.ts";
import { readStartOptions } from "./start/read-start-options.ts";
import { showWindow } from "./start/show-window.ts";
import { findAfternoonZone } from "./tour/find-afternoon-zone.ts";
import { takeTour } from "./tour/take-tour.ts";

// `npm start`: the extension in a browser, on the practice network or (--live) on the real internet.
const stop = listenForStop();
try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!stop.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = stop.aborted ? Number(stop.reason) : 1;
}

async function start(args: readonly string[]): Promise<number> {
  const options = readStartOptions(args);
  if (!options.ok) return giveUp(options.error);
  const { browser, live, port } = options.value;
  const isSeen = hasDisplay(process.platform, process.env);
  if (live && !isSeen) return giveUp("--live is for a window, and there is no display here: leave it out.");
  if (live && !(await hasNetwork())) return giveUp("There is no network: connect this computer, or leave --live out.");
  const executable = provideBrowser(browser);
  if (!executable.ok) return giveUp(executable.error);
  console.log("Building the extension.");
  const built = await buildExtension(browser, stop);
  if (stop.aborted) return Number(stop.reason);
  if (!built.ok) return giveUp(built.error);
  await using playground = await openPlayground(
    {
      kind: browser,
      executablePath: executable.value,
      extensionDir: built.value,
      port: live ? null : port,
      headless: !isSeen,
      ...(isSeen ? {} : { timeZone: findAfternoonZone(Date.now()) }),
    },
    stop,
  );
  // Awaited here: the playground is taken down as soon as this function is left.
  return await (isSeen ? showWindow(playground, stop) : takeTour(playground, stop));
}

function giveUp(sentence: string): number {
  console.error(sentence);
  return 1;
}
