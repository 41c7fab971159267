import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeArchive } from "./write-archive.ts";

const unzip = spawnSync("unzip", ["-v"]).error === undefined;

it.runIf(unzip)("an archive of a folder is one that unzip finds whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "porchlight-archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const source = join(folder, "source");
  await mkdir(join(source, "sites"), { recursive: true });
  await writeFile(join(source, "manifest.json"), '{"name":"Fenêtre"}');
  await writeFile(join(source, "sites", "x.js"), "");
  const archive = join(folder, "archive.zip");
  await writeArchive(source, archive);
  expect(spawnSync("unzip", ["-t", archive]).status).toBe(0);
  expect(String(spawnSync("unzip", ["-p", archive, "manifest.json"]).stdout)).toBe('{"name":"Fenêtre"}');
  expect(
    String(spawnSync("unzip", ["-Z1", archive]).stdout)
      .trim()
      .split("\n"),
  ).toEqual(["manifest.json", "sites/x.js"]);
});
