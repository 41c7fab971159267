import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";

/**
 * The id that Chromium gives to an unpacked extension without a key: the first 128 bits of the SHA-256 of its path,
 * written with the letters a to p (Chromium, components/crx_file/id_util: GenerateIdForPath; Windows hashes UTF-16).
 */
export function extensionIdOfFolder(folder: string): string {
  const path = realpathSync(folder);
  const bytes = Buffer.from(path, process.platform === "win32" ? "utf16le" : "utf8");
  const digits = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)));
}
