import { setSeconds } from "#domain/ledger/bits";
import type { LedgerRecord } from "#domain/ledger/usage";
import { usageOf } from "#domain/ledger/usage-of";
import type { Bench } from "./bench.ts";
import { manySites } from "./many-sites.ts";
import { timePerCall } from "./time-per-call.ts";

const hours = [0, 1, 2, 3];
const rounds = 10;

export const bench: Bench = {
  name: "household-day",
  async run() {
    const records = manySites.flatMap((site, index) => hours.map((utcHour) => makeRecord(site, utcHour, index)));
    const ms = timePerCall(rounds, () => {
      for (let round = 0; round < rounds; round += 1) usageOf(records, 0, 24 * 3600, () => true);
    });
    const what = `seconds of a household day (80 sites, ${records.length} records)`;
    return [{ what, value: ms, unit: "ms", aim: 2 }];
  },
};

// Each site was watched for some minutes of each hour, and they overlap as tabs do.
function makeRecord(site: LedgerRecord["site"], utcHour: number, index: number): LedgerRecord {
  return { site, surface: "feed", utcHour, bits: setSeconds(null, index * 60, index * 60 + 600) };
}
