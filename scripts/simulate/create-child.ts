import type { Browsing } from "#test/support/memory/create-browsing";
import type { World } from "#test/support/memory/create-world";
import type { Moment } from "./scenario.ts";

type Act = Extract<Moment, { kind: "request" | "take-back" | "wrongly-closed" | "spare" | "code" }>;

/** Plays the child at the popup and the closed page; `codeOf` knows the codes that the parent made. What is refused changes nothing. */
export function createChild(world: World, browsing: Browsing, codeOf: (which: number) => string) {
  async function takeBack(): Promise<void> {
    const waiting = (await world.stores.requests.all()).findLast(({ answer }) => answer === null);
    if (waiting !== undefined) await world.own("request/take-back", { request: waiting.id });
  }

  async function take(act: Act): Promise<unknown> {
    switch (act.kind) {
      case "request":
        return world.own("request/make", { minutes: act.minutes, purpose: act.purpose, line: null }, act.tab);
      case "wrongly-closed":
        return world.own("request/wrongly-closed", {}, act.tab);
      case "take-back":
        return takeBack();
      case "spare":
        return world.own("grant/spare", {});
      case "code":
        return world.own("grant/by-code", { code: codeOf(act.which) });
    }
  }

  return {
    async act(act: Act): Promise<void> {
      await take(act);
      await browsing.follow();
    },
  };
}
