import type { Plugin } from "vite";

/** The scripts of the sign-up guard in the order in which a page gets them (`src/platform/tabs.ts`). */
const SCRIPTS = ["signup-words", "signup-reader", "signup-ages", "signup-finder", "signup"];
/** What more than one of them uses, by the first that does: it brings the helper along for those behind it. */
const BROUGHT_BY: Readonly<Record<string, string>> = {
  "plain-text": "signup-words",
  "attribute-of": "signup-words",
  "is-element": "signup-words",
  "host-of": "signup-words",
  "language-of": "signup-words",
  "make-word-test": "signup-words",
  "named-between": "signup-reader",
  "text-beside": "signup-reader",
  "text-of": "signup-reader",
  silent: "signup-reader",
  "numbers-in": "signup-reader",
  "ages-in": "signup-reader",
  "scope-of": "signup-ages",
  "text-before": "signup-ages",
  "visit-elements": "signup-ages",
  "parts-side-by-side": "signup-ages",
  "part-by-value": "signup-ages",
  boxes: "signup-ages",
  field: "signup-ages",
  "group-of": "signup-finder",
};
/** Where they lie: on the global of the extension's own world, which no page sees. A module, so that a script names it once. */
const SHELF = "\0porchlight-shelf";
const TAKE_SHELF = `import { shelf } from "${SHELF}";\n`;

/**
 * Ships each small helper of the sign-up guard once. WXT bundles every content script by itself, so what several of them import
 * would be in each; here the first lays it on a shelf, and the others take it from there.
 */
export function shareHelpers(): Plugin {
  // One script is bundled at a time, and its entry is the first module that is read.
  let script = "";
  return {
    name: "porchlight-share-helpers",
    // WXT also imports every entry by itself, to read its options.
    apply: "build",
    resolveId: (id) => (id === SHELF ? id : null),
    load: (id) => (id === SHELF ? "export const shelf = (globalThis.porchlight ??= {});" : null),
    transform(code, id) {
      const [, entry] = /entrypoints\/([\w-]+)\.content\/index\.ts$/.exec(id) ?? [];
      script = entry ?? script;
      if (entry !== undefined) return bringBy(entry) + code;
      const [, helper = ""] = /\/content\/signup-guard\/([\w-]+)\.ts$/.exec(id) ?? [];
      const owner = BROUGHT_BY[helper];
      const [, name] = /export (?:const|function) (\w+)/.exec(code) ?? [];
      if (owner === undefined || name === undefined || !SCRIPTS.includes(script)) return null;
      return TAKE_SHELF + (owner === script ? layOn(code, name) : `export const ${name} = shelf.${name};`);
    },
  };
}

/** A text that is laid there as it is named is one that the bundler does not write out wherever it is used. */
function layOn(code: string, name: string): string {
  const laid = code.replace(`export const ${name} =`, `export const ${name} = shelf.${name} =`);
  return laid === code ? `${code}\nshelf.${name} = ${name};\n` : laid;
}

/** A script brings its helpers along whether it uses them itself or not. */
const bringBy = (script: string): string =>
  Object.entries(BROUGHT_BY)
    .filter(([, by]) => by === script)
    .map(([helper]) => `import "#content/signup-guard/${helper}";\n`)
    .join("");
