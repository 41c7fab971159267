import type { Plugin } from "vite";

/**
 * Ships of webextension-polyfill the one branch that runs in the browsers of our manifests: Chrome 148 and Firefox 147 have the
 * native `browser`, and the polyfill hands it through. The other branch, 10 kB in every page of ours, is for older ones, which
 * refuse to install us.
 */
export function nativeApi(): Plugin {
  return {
    name: "porchlight-native-api",
    transform(_code, id) {
      if (!/\/webextension-polyfill\/dist\/[^/]+\.js$/.test(id)) return null;
      return `const { browser } = globalThis;
if (!browser?.runtime?.id) throw new Error("This script is for pages of an extension.");
export default browser;`;
    },
  };
}
