import { describe, expect, test } from "vitest";
import { findInCode } from "./support/code-of.ts";
import { readSources } from "./support/tree.ts";

const files = readSources("src", "entrypoints");
const except = (...paths: readonly RegExp[]) => files.filter(({ path }) => !paths.some((one) => one.test(path)));

/** Where something unknown becomes something known, and where a type cannot say what is true. Each with its reason. */
const CASTS: readonly RegExp[] = [
  /\/decode[^/]*\.ts$/,
  /^src\/domain\/ids\.ts$/,
  // Decoders by another name.
  /^src\/content\/surfaces\/page-rules\.ts$/,
  /^src\/app\/tabs\/tab-facts\.ts$/,
  // One table, one handler for each of its names: that both belong together is said by the table's type alone.
  /^src\/messages\/router\.ts$/,
  /^src\/app\/create-app\.ts$/,
  // What browsers have and TypeScript's own library does not yet.
  /^src\/content\/(guard\/keep-to-chosen|surfaces\/move-watch|curtain\/still)\.ts$/,
];

const rules: readonly { says: string; pattern: RegExp; among: typeof files; todo: string }[] = [
  { says: "use no any", pattern: /(?:[:<,|&(]|\bas)\s*any\b/, among: files, todo: "Say unknown, and decode it." },
  {
    says: "use no non-null !",
    pattern: /[\w)\]]!(?=[.;,)\][]|\s*$)/,
    among: files,
    todo: "Return early, or give a default.",
  },
  {
    says: "use as in decoders alone",
    pattern: /(?<!\*|import type \{.*|import \{.*)\s\bas (?!const\b)[A-Za-z{([]/,
    among: except(...CASTS),
    todo: "Decode it; where a type truly cannot say it, add the file to CASTS with its reason.",
  },
  {
    says: "set timers in pages alone, never in the background",
    pattern: /\bset(?:Timeout|Interval)\b/,
    among: except(/^src\/(content|ui)\//, /^src\/platform\/pause\.ts$/),
    todo: "The background dies at any time: use an alarm, or Pause for a wait within one event.",
  },
  {
    says: "speak to no network",
    pattern:
      /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\.sendBeacon\b/,
    among: files,
    todo: "Nothing leaves this computer: there is no exception.",
  },
  {
    says: "make no code or markup out of text",
    pattern:
      /\beval\s*\(|\bnew Function\b|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    among: files,
    todo: "Build elements, or let Preact do it.",
  },
  {
    says: "keep time in Temporal",
    pattern: /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b/,
    among: except(/^src\/platform\/(clock|server-date)\.ts$/, /^src\/(ui|locales|content)\//),
    todo: "Take the time from Clock; Date itself ends at platform/clock.ts.",
  },
  {
    says: "export nothing mutable",
    pattern: /^export let\b/,
    among: files,
    todo: "A factory holds state in its closure.",
  },
  {
    says: "leave no work for later",
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    among: files,
    todo: "Do it, or write an issue.",
  },
];

describe("our sources", () => {
  test.each(rules)("$says", ({ pattern, among, todo }) => {
    expect(findInCode(among, pattern), todo).toEqual([]);
  });

  test("keep no state of their own in app and platform", () => {
    const stateful = readSources("src/app", "src/platform", "src/domain", "src/messages");
    expect(
      findInCode(stateful, /^(?:let|var) /),
      "The background is always about to die: keep facts in a store.",
    ).toEqual([]);
  });
});

describe("the search for habits", () => {
  test.each([
    ["use no any", "const a: any = 1;", "const anyone: Company = 1; // any"],
    ["use no non-null !", "use(found!.name);", 'if (!found) throw new Error("No!"); a !== b'],
    ["use as in decoders alone", "const a = b as Site;", 'const a = ["x"] as const; // as Site'],
    ["set timers in pages alone, never in the background", "setTimeout(f, 1)", "// setTimeout is not for us"],
    ["speak to no network", "await fetch(url)", "const prefetch = 1"],
    ["make no code or markup out of text", "a.innerHTML = b", "a.textContent = b"],
  ])("to %s finds what it should and nothing else", (says, bad, good) => {
    const pattern = rules.find((rule) => rule.says === says)?.pattern ?? /$^/;
    expect(findInCode([{ path: "x.ts", text: bad }], pattern)).toHaveLength(1);
    expect(findInCode([{ path: "x.ts", text: good }], pattern)).toEqual([]);
  });
});
