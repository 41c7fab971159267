import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const loads = 20;
const address = "https://www.facebook.com/";

/** What one page load spends in our scripts before the page's own begin: the largest site file, then the guard. Chromium. */
export const bench: Bench = {
  name: "guard-start",
  async run() {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { opened: [siteId("facebook")], dailySeconds: 3600 },
      });
      const starts: Start[] = [];
      for (let load = 0; load < loads; load += 1) starts.push(await measureStart(stage));
      const why =
        "the largest piece is showModal of the cover, which has the browser lay out the document in this very task";
      return [
        { what: "guard's start (median)", value: median(starts.map(({ tookMs }) => tookMs)), unit: "ms", aim: 2, why },
        {
          what: "of that on the core (median)",
          value: median(starts.map(({ coreMs }) => coreMs)),
          unit: "ms",
          aim: 2,
          why,
        },
      ];
    } finally {
      await stage.close();
    }
  },
};

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

/** Compiling is within `EvaluateScript`. */
function readStart(trace: string, own: string): Start {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const ours = traceEvents.filter(({ name, args }) => name === "EvaluateScript" && args.data?.url?.startsWith(own));
  if (ours.length !== 2) throw new Error(`A site file and a guard were to start, and ${ours.length} scripts did.`);
  const sum = (micros: readonly (number | undefined)[]) => micros.reduce<number>((all, one) => all + (one ?? NaN), 0);
  return { tookMs: sum(ours.map(({ dur }) => dur)) / 1000, coreMs: sum(ours.map(({ tdur }) => tdur)) / 1000 };
}
