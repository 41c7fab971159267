import type { Plugin } from "vite";

/** The scripts of the sign-up guard in the order in which a page gets them (`src/platform/tabs.ts`). */
const SCRIPTS = ["signup-words", "signup-reader", "signup-finder", "signup"];
/** What more than one of them uses, by the first that does: it brings the helper along for those behind it. */
const BROUGHT_BY: Readonly<Record<string, string>> = {
  "plain-text": "signup-words",
  "text-of": "signup-reader",
  "is-element": "signup-reader",
  silent: "signup-reader",
  "host-of": "signup-finder",
  "group-of": "signup-finder",
  "language-of": "signup-finder",
};
/** Where they lie: on the global of the extension's own world, which no page sees. */
const SHELF = "globalThis.porchlight";

/**
 * Ships each small helper of the sign-up guard once. WXT bundles every content script by itself, so what four of them import
 * would be in each; here the first lays it on a shelf, and the others take it from there.
 */
export function shareHelpers(): Plugin {
  // One script is bundled at a time, and its entry is the first module that is read.
  let script = "";
  return {
    name: "porchlight-share-helpers",
    // WXT also imports every entry by itself, to read its options.
    apply: "build",
    transform(code, id) {
      script = /entrypoints\/([\w-]+)\.content\/index\.ts$/.exec(id)?.[1] ?? script;
      const [, helper = ""] = /\/content\/signup-guard\/([\w-]+)\.ts$/.exec(id) ?? [];
      const owner = BROUGHT_BY[helper];
      const [, name] = /export (?:const|function) (\w+)/.exec(code) ?? [];
      if (owner === undefined || name === undefined || !SCRIPTS.includes(script)) return null;
      if (owner === script) return `${code}\n(${SHELF} ??= {}).${name} = ${name};\n`;
      return `export const ${name} = ${SHELF}.${name};`;
    },
  };
}
