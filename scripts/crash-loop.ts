import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteId } from "#domain/ids";
import { crashOnce, lookAtChain, type CrashRound } from "#test/support/stage/crash-rounds";
import { openStage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { listenForStop } from "./common/listen-for-stop.ts";

// `npm run crash-loop [rounds]`: a feed is watched and Chromium ended by kill -9 at random moments; fifty rounds take ten
// minutes. Needs `npm run build`. Ends with what was lost at most, and whether the chain over the record is whole.
const MOST_LOST_SECONDS = 10;
const WATCH_MS = { least: 500, most: 15_000 } as const;

const stop = listenForStop();
const wanted = Number(process.argv[2] ?? 50);
const userDataDir = await mkdtemp(join(tmpdir(), "porchlight-crash-"));
const watchMs = (): number => WATCH_MS.least + Math.random() * (WATCH_MS.most - WATCH_MS.least);

let stage = await openStage("chromium", { userDataDir });
try {
  await setUpByMessage(stage.own, {
    birthDate: "2012-01-05",
    plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: 7200 },
  });
  const rounds: CrashRound[] = [];
  while (rounds.length < wanted && !stop.aborted) {
    const [next, round] = await crashOnce(stage, { kind: "chromium", userDataDir, watchMs });
    stage = next;
    rounds.push(round);
    console.error(`${rounds.length}: ${round.openSeconds.toFixed(1)} s open, ${round.countedSeconds} s counted.`);
  }
  process.exitCode = tell(rounds, await lookAtChain(stage));
} finally {
  await stage.close();
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
}

function tell(rounds: readonly CrashRound[], { entries, breaks }: Awaited<ReturnType<typeof lookAtChain>>): number {
  const lost = rounds.map(({ openSeconds, countedSeconds }) => openSeconds - countedSeconds);
  const most = Math.max(...lost);
  const mean = lost.reduce((sum, one) => sum + one, 0) / lost.length;
  console.log(`${rounds.length} kills: ${most.toFixed(1)} s lost at most, ${mean.toFixed(1)} s on average.`);
  console.log(`The chain has ${entries} entries and ${breaks.length} breaks.`);
  for (const one of breaks) console.log(JSON.stringify(one));
  // A second for the whole seconds, and one for the page's way to us.
  return most <= MOST_LOST_SECONDS + 2 && breaks.length === 0 ? 0 : 1;
}
