import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteId } from "#domain/ids";
import { builtExtension, openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench, Measurement } from "./bench.ts";
import { median } from "./median.ts";

const loads = 20;
const address = "https://www.facebook.com/";
const why =
  "a cover alone takes the third figure, since showModal lays out the document in this very task; the rest is mostly " +
  "the browser compiling, in a new process and without a cache, what runs before the page does";

/** The least that covers a page as ours does: a modal dialog in a closed shadow root, and nothing that looks or asks. */
const bareCover = `{
  const host = document.createElement("div");
  const dialog = document.createElement("dialog");
  for (const element of [host, dialog]) element.style.cssText = "all: initial !important; position: fixed !important; inset: 0 !important;";
  dialog.style.setProperty("display", "block", "important");
  host.attachShadow({ mode: "closed" }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
}`;

/**
 * What one page load spends in our scripts before the page's own begin: the largest site file, then the guard; and what a
 * bare cover in the guard's place would. In turns, so that a busy moment falls on both. Chromium.
 */
export const bench: Bench = {
  name: "guard-start",
  async run() {
    const bare = await mkdtemp(join(tmpdir(), "porchlight-bare-cover-"));
    await cp(builtExtension("chromium"), bare, { recursive: true });
    await writeFile(join(bare, "content-scripts/guard.js"), bareCover);
    const stages = [await openReady(builtExtension("chromium")), await openReady(bare)];
    try {
      const starts: Start[][] = stages.map(() => []);
      for (let load = 0; load < loads; load += 1)
        for (const [index, stage] of stages.entries()) starts[index]?.push(await measureStart(stage));
      const [guard = [], cover = []] = starts;
      return [
        figure(
          "guard's start (median)",
          guard.map(({ tookMs }) => tookMs),
        ),
        figure(
          "of that on the core (median)",
          guard.map(({ coreMs }) => coreMs),
        ),
        figure(
          "a cover alone, on the core (median)",
          cover.map(({ coreMs }) => coreMs),
        ),
      ];
    } finally {
      for (const stage of stages) await stage.close();
      await rm(bare, { recursive: true, force: true });
    }
  },
};

const figure = (what: string, timesMs: readonly number[]): Measurement => ({
  what,
  value: median(timesMs),
  unit: "ms",
  aim: 2,
  why,
});

async function openReady(extensionDir: string): Promise<Stage> {
  const stage = await openStage("chromium", { extensionDir });
  await setUpByMessage(stage.own, {
    birthDate: "2012-01-05",
    plan: { opened: [siteId("facebook")], dailySeconds: 3600 },
  });
  return stage;
}

type Start = { readonly tookMs: number; readonly coreMs: number };

/** A new tab, which is a new process now and then, as it is for a person. */
async function measureStart({ driven }: Stage): Promise<Start> {
  const page = await driven.browser.newPage();
  try {
    await page.tracing.start({ categories: ["devtools.timeline"] });
    await page.goto(address, { waitUntil: "load" });
    const trace = await page.tracing.stop();
    if (trace === undefined) throw new Error("The browser gave no trace.");
    return readStart(new TextDecoder().decode(trace), driven.ownPage(""));
  } finally {
    await page.close();
  }
}

type TraceEvent = {
  readonly name: string;
  /** Microseconds by the clock, and on the core. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
};

/** Before the page's own scripts run these two. What waits for a field of a sign-up comes later, when the guard has its order. */
const early = ["sites/", "content-scripts/guard.js"];

/** Compiling is within `EvaluateScript`. */
function readStart(trace: string, own: string): Start {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const ours = traceEvents.filter(
    ({ name, args }) => name === "EvaluateScript" && early.some((path) => args.data?.url?.startsWith(own + path)),
  );
  if (ours.length !== 2) throw new Error(`A site file and a guard were to start, and ${ours.length} scripts did.`);
  const sum = (micros: readonly (number | undefined)[]) => micros.reduce<number>((all, one) => all + (one ?? NaN), 0);
  return { tookMs: sum(ours.map(({ dur }) => dur)) / 1000, coreMs: sum(ours.map(({ tdur }) => tdur)) / 1000 };
}
