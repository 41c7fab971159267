import { describe, expect, test } from "vitest";
import { importsOf, layerOf } from "./support/imports-of.ts";
import { readSources, type HouseFile } from "./support/tree.ts";

/** design.md, Layout: who may import whom. A folder may import itself. */
const MAY_IMPORT: Readonly<Record<string, { readonly ours: readonly string[]; readonly packages: RegExp | null }>> = {
  domain: { ours: [], packages: null },
  app: { ours: ["domain"], packages: null },
  messages: { ours: ["domain"], packages: null },
  locales: { ours: ["domain"], packages: null },
  content: { ours: ["messages", "domain"], packages: null },
  ui: { ours: ["messages", "domain", "locales"], packages: /^preact(\/hooks)?$/ },
  platform: { ours: ["app", "messages", "domain"], packages: /^(idb|webextension-polyfill)$/ },
  entrypoints: {
    ours: ["platform", "content", "ui", "app", "messages", "domain", "locales"],
    packages: /^(preact|wxt\/utils\/define-(background|content-script))$/,
  },
};

const files = readSources("src", "entrypoints");

function strays({ path, text }: HouseFile): readonly string[] {
  const layer = layerOf(path) ?? "";
  const rule = MAY_IMPORT[layer];
  if (rule === undefined) return [`${path} stands in no layer of design.md.`];
  return importsOf({ path, text }).filter((name) => {
    const to = layerOf(name);
    if (to === null) return !(rule.packages?.test(name) ?? false);
    return to !== layer && !rule.ours.includes(to);
  });
}

describe("imports", () => {
  test("are there to be read", () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  test.each(Object.keys(MAY_IMPORT))("of %s go where design.md lets them", (layer) => {
    const wrong = files
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap((file) => strays(file).map((name) => `${file.path} imports ${name}`));
    expect(wrong, "Move the code to the layer that may, or hand it in as an argument.").toEqual([]);
  });

  test("of the platform touch nothing of the app but its ports and events", () => {
    const wrong = files
      .filter(({ path }) => layerOf(path) === "platform")
      .flatMap((file) => importsOf(file).map((name) => `${file.path} imports ${name}`))
      .filter((line) => / src\/app\/(?!(?:record\/record-|seal\/seal-)?ports$|app-event$)/.test(line));
    expect(wrong, "An adapter knows the port that it fills, not who uses it.").toEqual([]);
  });

  test("of webextension-polyfill are one, in src/platform/browser.ts", () => {
    const importers = files.filter((file) => importsOf(file).includes("webextension-polyfill")).map(({ path }) => path);
    expect(importers, "Take the type Browser from src/platform/browser.ts.").toEqual(["src/platform/browser.ts"]);
  });

  test("of our own inside one folder are relative, with their extension", () => {
    const wrong = files.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/from "((?:#|\.)[^"]+)"/g), ([, name = ""]) => name)
        .filter(
          (name) => name.startsWith(`#${layerOf(path)}/`) || (name.startsWith(".") && !/\.(tsx?|css)$/.test(name)),
        )
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong, "Write ./name.ts inside a folder, #layer/name across.").toEqual([]);
  });
});
