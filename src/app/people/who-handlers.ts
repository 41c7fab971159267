import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { WhoReply, WhoView } from "../../domain/report/who-views.ts";
import type { ChildCodes } from "../door/child-codes.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { TabMemory } from "../tabs/tab-memory.ts";
import type { WhoIsHere } from "./who-is-here.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  memory: TabMemory;
  whoIsHere: WhoIsHere;
  codes: ChildCodes;
  inStep: KeepInStep;
};

/** "Who's here?": an identity claim. A child with a code of its own proves it; nobody else's time is left running. */
export function createWhoHandlers({ ports: { journal }, gather, memory, whoIsHere, codes, inStep }: Parts) {
  /** What was watched until now is the other's, and so is whatever was being finished. */
  async function closeTheBooks(): Promise<void> {
    await inStep.lightly();
    const { stampMs } = await gather();
    for (const [tabId, page] of await memory.all())
      await memory.put(tabId, { ...page, settledToMs: stampMs, ending: null, happening: null });
  }

  return {
    async "who/view"(): Promise<WhoView | Refusal> {
      const { household, held, facts } = await gather();
      if (household === null || !held) return refusal("not-now");
      const tiles = household.children.map(async (child) => {
        const { id, name, colour, avatar, code } = child;
        return { id, name, colour, avatar, hasCode: code !== null, waitMs: await codes.wait(child) };
      });
      const { who } = facts;
      const here: WhoView["here"] = who.kind === "child" ? { kind: "child", id: who.child.id } : { kind: who.kind };
      return { use: household.use, here, tiles: await Promise.all(tiles) };
    },

    async "who/choose"({
      child: id,
      code,
    }: {
      child: ChildId | null;
      code: string | null;
    }): Promise<WhoReply | Refusal> {
      const { household, held, nowMs } = await gather();
      if (household === null || !held) return refusal("not-now");
      const child = household.children.find((one) => one.id === id) ?? null;
      if (id !== null && child === null) return refusal("bad-request");
      if (child !== null && child.code !== null) {
        if (code === null) return refusal("bad-request");
        const answer = await codes.check(child, code);
        if (answer.kind === "wrong") await journal.append({ kind: "wrong-code", atMs: nowMs, child: child.id });
        if (answer.kind !== "right") return { kind: answer.kind, waitMs: answer.waitMs };
      }
      await closeTheBooks();
      if (await whoIsHere.choose(household, id, nowMs)) await journal.append({ kind: "turn-ended", atMs: nowMs });
      await journal.append({ kind: "chosen", atMs: nowMs, child: id });
      await inStep.wholly();
      return { kind: "chosen" };
    },
  };
}
