import { spawnSync } from "node:child_process";

/** True for Google Chrome and Microsoft Edge, by what they answer to `--version`; on Windows, which does not answer, by name. */
export function isBrandedChrome(executablePath: string): boolean {
  if (process.platform === "win32") return !/\\Chromium\\/i.test(executablePath);
  const answer = spawnSync(executablePath, ["--version"], { encoding: "utf8" });
  return /Google Chrome|Microsoft Edge/.test(answer.stdout ?? "");
}
