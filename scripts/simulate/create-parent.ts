import type { ChildId } from "#domain/ids";
import type { GrantAmount } from "#domain/plan/grant";
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

type Act = Extract<
  Moment,
  { kind: "answer" | "birthday" | "codes" | "grant" | "guest" | "pin" | "pause" | "site-today" | "turn" | "turn-over" }
>;

type Parts = {
  readonly browsing: Browsing;
  readonly family: readonly FamilyMember[];
  readonly timeZone: string;
  /** Sees what tabs were told, before those that are taken away have left. */
  readonly look: () => Promise<void>;
};

/** Plays the parent, through the same messages as the screens: whatever loosens opens the door with the PIN first. */
export function createParent(world: World, { browsing, family, timeZone, look }: Parts) {
  const answers: DoorAnswer[] = [];
  let codes: readonly string[] = [];

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

  const idOf = (name: string | null): ChildId | null =>
    (family.find((member) => member.name === name) ?? family[0])?.id ?? null;

  async function give(
    { minutes, until, scope, pastBedtime, child: name }: Extract<Act, { kind: "grant" }>,
    token: string,
  ): Promise<void> {
    const child = idOf(name);
    if (child === null) return;
    const amount: GrantAmount =
      minutes !== null
        ? { kind: "minutes", minutes }
        : until !== null
          ? { kind: "until", untilMs: until }
          : { kind: "day" };
    const given = { amount, scope, pastBedtime, request: null };
    valueOf(await world.own("grant/give", { token, child, ...given }));
  }

  async function answerBirthday(
    { age, answer: said, sites, minutes, child: name }: Extract<Act, { kind: "birthday" }>,
    token: string,
  ): Promise<void> {
    const child = idOf(name);
    if (child === null) return;
    valueOf(await world.own("birthday/answer", { token, child, age, answer: said, sites, minutes }));
  }

  /** What cannot be opened stays as it is: the screens offer nothing there. */
  async function setToday(
    { site, surface, as, child: name }: Extract<Act, { kind: "site-today" }>,
    token: string,
  ): Promise<void> {
    const child = idOf(name);
    if (child !== null) await world.own("plan/site-today", { token, child, tabId: null, site, surface, as });
  }

  /** Where nothing waits there is nothing to answer. */
  async function answer({ yes, minutes }: Extract<Act, { kind: "answer" }>, token: string): Promise<void> {
    const [newest] = valueOf(await world.own("parent/view", { token, tabId: null, child: null })).requests;
    if (newest === undefined) return;
    const said = yes
      ? ({ kind: "yes", minutes: minutes ?? newest.minutes } as const)
      : ({ kind: "no", say: null } as const);
    valueOf(await world.own("request/answer", { token, request: newest.id, answer: said }));
  }

  async function change(act: Act, token: string): Promise<void> {
    if (act.kind === "grant") await give(act, token);
    if (act.kind === "answer") await answer(act, token);
    if (act.kind === "codes") codes = valueOf(await world.own("codes/make", { token })).codes;
    if (act.kind === "birthday") await answerBirthday(act, token);
    if (act.kind === "site-today") await setToday(act, token);
    if (act.kind === "guest") valueOf(await world.own("guest/open", { token, sites: act.sites }));
    if (act.kind === "pause") valueOf(await world.own("pause/set", { token, on: act.on }));
    if (act.kind === "turn") valueOf(await world.own("turn/start", { token, minutes: act.minutes }));
  }

  return {
    answers: answers as readonly DoorAnswer[],
    /** The code that stands at that place on the parent's list, from 1; one that is none where there is no list. */
    codeOf: (which: number): string => codes[which - 1] ?? "0000-0000",
    async act(act: Act): Promise<void> {
      if (act.kind === "turn-over") {
        await world.own("turn/end", {});
      } else {
        const token = await knock(act.kind === "pin" ? act.pin : PIN);
        if (token !== null) await change(act, token);
        await world.own("door/lock", {});
      }
      await look();
      await browsing.follow();
    },
  };
}
