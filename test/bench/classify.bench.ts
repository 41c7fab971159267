import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import type { Bench } from "./bench.ts";
import { timePerCall } from "./time-per-call.ts";

const rounds = 200;

export const bench: Bench = {
  name: "classify",
  async run() {
    const urls = SITES.flatMap((site) => site.examples.map((example) => example.url));
    const ms = timePerCall(rounds * urls.length, () => {
      for (let round = 0; round < rounds; round += 1) for (const url of urls) classify(url);
    });
    return [{ what: `classify a URL (mean of ${urls.length} examples)`, value: ms * 1000, unit: "µs", aim: 2 }];
  },
};
