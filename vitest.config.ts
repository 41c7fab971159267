import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

const rings = ["domain", "app", "messages", "platform", "content", "ui", "scripts", "practice", "support"];

/** Minutes of waiting, or many cases of one thing: `npm test -- --only long`, before a release and after a change to what they hold. */
const LONG = [
  "captures",
  "days",
  "endings-again",
  "killed-browser",
  "lost-household",
  "messages",
  "no-network",
  "own-sites",
  "real-input",
  "reasons",
  "record",
  "school-use",
  "scout",
  "silent-pages",
  "turn-waits",
  "witness-meter",
].map((name) => `test/e2e/${name}.test.ts`);

const endToEnd = (name: string, files: { readonly include: string[]; readonly exclude?: string[] }) => ({
  extends: true as const,
  test: {
    name,
    environment: "node" as const,
    ...files,
    // Three at a time are a little sooner done on two idle cores, and miss moments on any others.
    maxWorkers: 2,
    // Once more, on a machine that was busy; a test that needed it is told by vitest.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // To ask a browser is work for it too: every 50 ms, as vitest would, is a tenth of a core.
    expect: { poll: { interval: 200, timeout: 5000 } },
  },
});

/**
 * Three rings. `unit` and `house` need no browser; `e2e` drives two of them and runs alone, two files at a time
 * (`vitest run --project e2e`). The `#` imports are package.json's own, so no alias is named here.
 */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: rings.map((ring) => `test/${ring}/**/*.test.{ts,tsx}`),
          // Vitest leaves one core to others; there are two.
          maxWorkers: 2,
          // A process for each of three hundred files takes a third of the whole time; none of them leaves anything behind.
          isolate: false,
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: { name: "house", environment: "node", include: ["test/house/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: "a11y",
          environment: "node",
          include: ["test/a11y/**/*.test.ts"],
          // As many pages of the one browser as there are scenes at a time.
          maxConcurrency: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd("e2e", { include: ["test/e2e/**/*.test.ts"], exclude: LONG }),
      endToEnd("long", { include: LONG }),
    ],
  },
});
