import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { SITES } from "#domain/catalogue/index";
import { SOFTWARE_WITH_PARTS } from "#domain/catalogue/software-with-parts";
import { OWN_SITE_FILE, OWN_SITE_RULES } from "#domain/catalogue/own-site";
import { collectLicences } from "./scripts/build/collect-licences.ts";
import { createManifest } from "./scripts/build/create-manifest.ts";
import { groupChunks } from "./scripts/build/group-chunks.ts";
import { leaveOutNotes } from "./scripts/build/leave-out-notes.ts";
import { listContentScripts } from "./scripts/build/list-content-scripts.ts";
import { nativeApi } from "./scripts/build/native-api.ts";
import { plainEntry } from "./scripts/build/plain-entry.ts";
import { plainNames } from "./scripts/build/plain-names.ts";
import { plainWords } from "./scripts/build/plain-words.ts";
import { preloadScreens } from "./scripts/build/preload-screens.ts";
import { shareHelpers } from "./scripts/build/share-helpers.ts";
import { writeSiteScript } from "./scripts/build/write-site-script.ts";

export default defineConfig({
  srcDir: ".",
  entrypointsDir: "entrypoints",
  outDir: ".output",
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  // `npm run dev` opens no browser by itself: `npm start` knows where they are.
  webExt: { disabled: true },
  manifest: ({ browser, command }) => createManifest({ browser, sites: SITES, dev: command === "serve" }),
  vite: () => ({
    plugins: [
      leaveOutNotes(),
      nativeApi(),
      plainEntry(),
      plainNames(),
      plainWords(),
      shareHelpers(),
      preloadScreens(),
      preact({ devToolsEnabled: false }),
    ],
    build: {
      target: ["chrome148", "firefox147"],
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: groupChunks,
        },
      },
    },
  }),
  hooks: {
    // Each site's page rules are a file of their own, so that the guard knows no site and a page loads one site's rules alone.
    "build:publicAssets": async (_wxt, files) => {
      files.push({ relativeDest: "licences.txt", contents: await collectLicences() });
      files.push({ relativeDest: OWN_SITE_FILE, contents: writeSiteScript(OWN_SITE_RULES) });
      for (const site of [...SITES, ...SOFTWARE_WITH_PARTS])
        files.push({ relativeDest: `sites/${site.id}.js`, contents: writeSiteScript(site) });
    },
    "build:manifestGenerated": (_wxt, manifest) => {
      manifest.content_scripts = listContentScripts(SITES);
    },
  },
  zip: {
    name: "porchlight",
    zipSources: true,
    includeSources: [
      "entrypoints/**",
      "public/**",
      "scripts/**",
      "src/**",
      "package.json",
      "package-lock.json",
      "tsconfig.base.json",
      "tsconfig.json",
      "wxt.config.ts",
      "LICENSE",
      "README.md",
    ],
  },
});
