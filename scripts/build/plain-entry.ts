import type { Plugin } from "vite";

/**
 * Runs what a content script exports as `main` and nothing else. WXT's own frame makes a context that ends when a page dispatches one
 * event (tried in both browsers) and tells every page that we are there; with its log it weighs 3 kB. Ours ask nothing of it.
 */
export function plainEntry(): Plugin {
  return {
    name: "porchlight-plain-entry",
    transform(_code, id) {
      const [, entry] = /virtual:wxt-content-script-isolated-world-entrypoint\?(.+)$/.exec(id) ?? [];
      if (entry === undefined) return null;
      return `import { main } from ${JSON.stringify(entry)};\nexport default main();\n`;
    },
  };
}
