/** One step of `npm test`: programs that must end well, or a project of vitest, whose tests are counted. */
export type Check = {
  readonly name: string;
  readonly says: string;
  readonly needsBrowsers?: true;
  /** Takes minutes and changes seldom: run before a release, by its name. */
  readonly onlyByName?: true;
} & (
  | { readonly run: readonly (readonly [string, ...string[]])[] }
  | { readonly project: "unit" | "house" | "a11y" | "e2e" | "long" }
);

/** In their order: what is quick to fail comes first, and the house tests read the builds. */
export const checks: readonly Check[] = [
  { name: "format", says: "Formatting", run: [["oxfmt", "--check"]] },
  { name: "lint", says: "Lint", run: [["oxlint", "--type-aware"]] },
  {
    name: "types",
    says: "Types, the domain and the app by themselves",
    run: [
      ["tsc", "-p", "tsconfig.json"],
      ["tsc", "-p", "src/domain"],
      ["tsc", "-p", "src/app"],
    ],
  },
  { name: "unused", says: "Code and dependencies that nobody uses", run: [["knip"]] },
  { name: "unit", says: "Unit tests", project: "unit" },
  {
    name: "build",
    says: "Builds for both browsers",
    run: [
      ["wxt", "build", "-b", "chrome"],
      ["wxt", "build", "-b", "firefox"],
    ],
  },
  { name: "house", says: "House rules", project: "house" },
  {
    name: "store",
    says: "The store's own lint of the Firefox build",
    run: [["web-ext", "lint", "--source-dir", ".output/firefox-mv3"]],
  },
  { name: "a11y", says: "Every screen for everybody, by axe", project: "a11y", needsBrowsers: true },
  { name: "e2e", says: "Both browsers, end to end", project: "e2e", needsBrowsers: true },
  { name: "long", says: "Both browsers, what takes minutes", project: "long", needsBrowsers: true, onlyByName: true },
];
