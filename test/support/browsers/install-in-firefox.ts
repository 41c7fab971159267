import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { sendBidi } from "./send-bidi.ts";
import { writeArchive } from "./write-archive.ts";

/** Installs a built extension: `permanent` from an archive, so that it survives a restart, `temporary` from its folder. */
export async function installInFirefox(
  browser: Browser,
  extensionDir: string,
  install: "permanent" | "temporary",
  privateWindows: boolean,
): Promise<void> {
  if (install === "temporary") {
    const extensionData = { type: "path", path: extensionDir };
    await sendBidi(browser, "webExtension.install", { extensionData, "moz:allowPrivateBrowsing": privateWindows });
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "porchlight-xpi-"));
  try {
    const path = join(folder, "porchlight.xpi");
    await writeArchive(extensionDir, path);
    await sendBidi(browser, "webExtension.install", {
      extensionData: { type: "archivePath", path },
      "moz:permanent": true,
      "moz:allowPrivateBrowsing": privateWindows,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
