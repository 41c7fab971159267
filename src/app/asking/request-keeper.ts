import { askingViewOf, type AskingView } from "../../domain/asking/asking-view.ts";
import { isWaiting, type ChildRequest, type RequestAnswer } from "../../domain/asking/child-request.ts";
import { pastTheDay } from "../../domain/asking/past-the-day.ts";
import type { ChildId, GrownUpId } from "../../domain/ids.ts";
import type { Gathered } from "../gather-facts.ts";
import type { PhoneCodesKeeper } from "./phone-codes.ts";
import type { Ports } from "../ports.ts";

/** What children asked, and what becomes of it. Called in turn. */
export function createRequestKeeper(
  { requests, journal }: Pick<Ports, "requests" | "journal">,
  codes: PhoneCodesKeeper,
) {
  const waiting = async (): Promise<readonly ChildRequest[]> => (await requests.all()).filter(isWaiting);

  return {
    waiting,

    async find(id: string): Promise<ChildRequest | null> {
      return (await requests.all()).find((request) => request.id === id) ?? null;
    },

    /** What was asked before it on the same day, by the same child. */
    async before({ id, child, date }: ChildRequest): Promise<readonly ChildRequest[]> {
      const all = await requests.all();
      const own = all.findIndex((request) => request.id === id);
      return all.slice(0, own).filter((request) => request.child === child && request.date === date);
    },

    /** How much a child asked on a household date (`YYYY-MM-DD`), whatever became of it. */
    async countOf(child: ChildId, date: string): Promise<number> {
      return (await requests.all()).filter((request) => request.child === child && request.date === date).length;
    },

    async view({ child, facts, nowMs }: Gathered): Promise<AskingView | null> {
      // A grown-up has nothing to ask.
      if (child === null || facts.who.kind === "grown-up") return null;
      const own = (await requests.all()).filter((request) => request.child === child.id);
      const codesAreMade = await codes.areMade();
      const { plan } = child;
      return askingViewOf(own, { date: facts.day.date, nowMs, plan, grants: facts.grants, codesAreMade });
    },

    async ask(request: ChildRequest): Promise<void> {
      const { atMs, child, kind, minutes, purpose } = request;
      await requests.put(request);
      await journal.append({ kind: "asked", atMs, child, what: kind, minutes, purpose });
    },

    /** The line has been read, or nobody needs to read it: it goes with the answer. */
    async answer(request: ChildRequest, answer: RequestAnswer, nowMs: number, by: GrownUpId | null): Promise<void> {
      await requests.put({ ...request, line: null, answer, answeredAtMs: nowMs, answeredBy: by });
      const { child, purpose } = request;
      const minutes = answer.kind === "yes" ? answer.minutes : request.minutes;
      await journal.append({ kind: "answered", atMs: nowMs, child, answer: answer.kind, minutes, purpose });
    },

    /** The grant that answered it was taken back: it waits again. */
    async reopen(grant: string): Promise<void> {
      const answered = (await requests.all()).find(({ answer }) => answer?.kind === "yes" && answer.grant === grant);
      if (answered !== undefined)
        await requests.put({ ...answered, answer: null, answeredAtMs: null, answeredBy: null });
    },

    /** At a start and at every change of day. */
    async purge(date: string): Promise<void> {
      for (const request of await requests.all()) {
        const left = pastTheDay(request, date);
        if (left === null) await requests.remove(request.id);
        else if (left !== request) await requests.put(left);
      }
    },
  };
}

export type RequestKeeper = ReturnType<typeof createRequestKeeper>;
