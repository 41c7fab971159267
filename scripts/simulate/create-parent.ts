import { PIN, valueOf } from "#test/support/household/given-household";
import type { Browsing } from "#test/support/memory/create-browsing";
import type { World } from "#test/support/memory/create-world";
import type { FamilyMember } from "./family-member.ts";
import type { Moment } from "./scenario.ts";
import { sayInstant } from "./say-instant.ts";

/** What the door said to a PIN; `waitSeconds` until the next try. */
export type DoorAnswer = {
  readonly at: string;
  readonly answer: "open" | "wrong" | "waiting";
  readonly waitSeconds: number;
};

type Act = Extract<Moment, { kind: "grant" | "pin" | "pause" | "turn" | "turn-over" | "guest" | "birthday" }>;

/** Plays the parent, through the same messages as the screens: whatever loosens opens the door with the PIN first. */
export function createParent(world: World, browsing: Browsing, family: readonly FamilyMember[], timeZone: string) {
  const answers: DoorAnswer[] = [];

  async function knock(pin: string): Promise<string | null> {
    const reply = valueOf(await world.own("door/unlock", { pin }));
    const waitMs = reply.kind === "open" ? 0 : reply.waitMs;
    answers.push({
      at: sayInstant(world.time.trueMs(), timeZone),
      answer: reply.kind,
      waitSeconds: Math.ceil(waitMs / 1000),
    });
    return reply.kind === "open" ? reply.token : null;
  }

  async function change(act: Act, token: string): Promise<void> {
    const { id: child } = family.find(({ name }) => "child" in act && name === act.child) ?? family[0] ?? {};
    if (act.kind === "grant" && child !== undefined)
      valueOf(await world.own("grant/give", { token, child, minutes: act.minutes, scope: act.scope }));
    if (act.kind === "birthday" && child !== undefined) {
      const { age, answer, sites } = act;
      valueOf(await world.own("birthday/answer", { token, child, age, answer, sites }));
    }
    if (act.kind === "guest") valueOf(await world.own("guest/open", { token, sites: act.sites }));
    if (act.kind === "pause") valueOf(await world.own("pause/set", { token, on: act.on }));
    if (act.kind === "turn") valueOf(await world.own("turn/start", { token, minutes: act.minutes }));
  }

  return {
    answers: answers as readonly DoorAnswer[],
    async act(act: Act): Promise<void> {
      if (act.kind === "turn-over") {
        await world.own("turn/end", {});
      } else {
        const token = await knock(act.kind === "pin" ? act.pin : PIN);
        if (token !== null) await change(act, token);
        await world.own("door/lock", {});
      }
      await browsing.follow();
    },
  };
}
