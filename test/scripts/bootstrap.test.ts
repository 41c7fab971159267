import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";

const bootstrap = join(import.meta.dirname, "../../scripts/bootstrap.mjs");
const lacking = { "node_modules/idb": { version: "8.0.4", integrity: "sha512-none" } };

/** A project of one script, whose lockfile and installed packages are the given ones. */
async function makeProject(script: string, wanted: object = {}, present: object = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "porchlight-bootstrap-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "scripts"));
  await mkdir(join(root, "node_modules"));
  await copyFile(bootstrap, join(root, "scripts/bootstrap.mjs"));
  await writeFile(
    join(root, "package.json"),
    '{"name":"p","version":"1.0.0","type":"module","dependencies":{"idb":"8.0.4"}}',
  );
  const lock = (packages: object) =>
    JSON.stringify({ name: "p", lockfileVersion: 3, packages: { "": {}, ...packages } });
  await writeFile(join(root, "package-lock.json"), lock(wanted));
  await writeFile(join(root, "node_modules/.package-lock.json"), lock(present));
  await writeFile(join(root, "scripts/say.ts"), script);
  return root;
}

function start(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ["scripts/bootstrap.mjs", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const said = Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { child, end: said.then(([out, err, [code]]) => ({ out, err, code: Number(code) })) };
}

describe("bootstrap", () => {
  it("passes words, input and exit code on, and says nothing itself", async () => {
    const root = await makeProject(
      'process.stdout.write(process.argv.slice(2).join("|")); for await (const c of process.stdin) process.stdout.write(c); process.exit(3);',
    );
    const { child, end } = start(root, ["say", "a", "b c"]);
    child.stdin.end(" in");
    expect(await end).toEqual({ out: "a|b c in", err: "", code: 3 });
  });

  it("passes a signal on, and ends as the script does", async () => {
    const script = 'process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1000); console.log("up");';
    const { child, end } = start(await makeProject(script), ["say"]);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect((await end).code).toBe(9);
  });

  it("takes an optional package of another machine for no reason to install", async () => {
    const other = { "node_modules/other": { version: "1.0.0", optional: true, os: ["none"], cpu: ["none"] } };
    expect((await start(await makeProject('console.log("ran")', other), ["say"]).end).out).toBe("ran\n");
  });

  it("says in one sentence that there is no network", async () => {
    const root = await makeProject('console.log("ran")', lacking);
    const nowhere = {
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_fetch_retries: "0",
      npm_config_cache: join(root, "cache"),
    };
    const end = await start(root, ["say"], { ...nowhere, npm_execpath: "" }).end;
    expect(end.out).toBe("");
    expect(end.err.trim().split("\n").at(-1)).toBe(
      "The packages could not be fetched: no network. Connect this computer and run it again.",
    );
    expect(end.code).toBe(1);
  }, 60_000);

  it("refuses a script that is not there", async () => {
    const end = await start(await makeProject(""), ["nothing"]).end;
    expect(end).toMatchObject({ out: "", code: 1 });
    expect(end.err).toMatch(/^Usage: [^\n]+\.\n$/);
  });
});
