import { spawnSync } from "node:child_process";

/**
 * Installs packages of Debian by apt-get, after an update, telling so on stderr.
 * Answers null, or one sentence that says what went wrong.
 */
export function installDebianPackages(names: readonly string[]): string | null {
  console.error(`Installing ${names.join(", ")} with apt-get; this takes about half a minute, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...names]];
  for (const step of steps) {
    const done = spawnSync("apt-get", ["-qq", ...step], { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    if (done.status !== 0) return explain(step.join(" "), `${done.stdout ?? ""}${done.stderr ?? ""}`);
  }
  return null;
}

function explain(step: string, said: string): string {
  if (/Could not resolve|Temporary failure|Unable to connect|Network is unreachable/i.test(said)) {
    return "Nothing could be fetched: no network. Connect this computer and run it again.";
  }
  const error = said.split("\n").find((line) => line.startsWith("E:"));
  return `\`apt-get ${step}\` failed${error === undefined ? "" : ` (${error.slice(2).trim()})`}.`;
}
