import { finite, nullable, oneOf, shapeOf, text, type Decoder } from "../../domain/decode.ts";
import type { ChildId, GrownUpId } from "../../domain/ids.ts";
import { decodeChildId } from "../../domain/plan/decode-household.ts";
import type { Household } from "../../domain/plan/household.ts";
import { META, SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";

/** Nobody touched the computer for so long, and nothing played: whoever was chosen is gone (issue 3, "Who is at the computer"). */
const AWAY_MS = 15 * 60_000;

/** Alarms ring at least so often while somebody is here: so one that slept is told from one that was awake. */
export const BEAT_MS = 5 * 60_000;

/** Often enough to tell minutes apart, seldom enough to cost nothing. */
const NOTED_EVERY_MS = 30_000;

type Chosen = { readonly kind: "child"; readonly id: ChildId } | { readonly kind: "guest" };
type Turn = { readonly fromMs: number; readonly untilMs: number | null; readonly by: string };
/** As it stands now: a grown-up's turn goes before whoever was chosen. */
export type Here = { readonly turn: Turn | null; readonly chosen: Chosen | null };

const decodeTurn = shapeOf<Turn>({ fromMs: finite, untilMs: nullable(finite), by: text });
const decodeChosen: Decoder<Chosen> = (value, at) => {
  const isGuest = typeof value === "object" && value !== null && "kind" in value && value.kind === "guest";
  if (isGuest) return { kind: "guest" };
  return shapeOf<Extract<Chosen, { kind: "child" }>>({ kind: oneOf("child"), id: decodeChildId })(value, at);
};

/**
 * Who sits at the computer: facts in memory, gone with the browser. Where the children alone use it, the last child stays
 * chosen on disk too. Instants are household epoch milliseconds.
 */
export function createWhoIsHere({
  clock,
  session,
  documents,
  journal,
}: Pick<Ports, "clock" | "session" | "documents" | "journal">) {
  async function quietSince(): Promise<number | null> {
    const stored = await session.get(SESSION.quiet);
    return stored === undefined ? null : finite(stored, "quiet");
  }

  async function isAway(nowMs: number): Promise<boolean> {
    const sinceMs = await quietSince();
    return sinceMs !== null && nowMs - sinceMs >= AWAY_MS;
  }

  async function turn(nowMs: number): Promise<Turn | null> {
    const stored = await session.get(SESSION.turn);
    if (stored === undefined) return null;
    const found = decodeTurn(stored, "turn");
    // A clock that was put right behind the turn's beginning ends it: nobody knows how much of it is left.
    const isOn = found.untilMs === null || (nowMs >= found.fromMs && nowMs < found.untilMs);
    return isOn ? found : null;
  }

  async function chosen({ use, children }: Household): Promise<Chosen | null> {
    const stored = await session.get(SESSION.present);
    const found = stored === undefined ? null : decodeChosen(stored, "present");
    if (found?.kind === "guest") return found;
    if (found !== null && children.some(({ id }) => id === found.id)) return found;
    if (use === "shared") return null;
    const last = await documents.get("meta", META.childInUse);
    const child = children.find(({ id }) => id === last) ?? children[0];
    return child === undefined ? null : { kind: "child", id: child.id };
  }

  /** Answers whether a turn was ended by it. */
  async function endTurn(nowMs: number): Promise<boolean> {
    const wasTurn = (await turn(nowMs)) !== null;
    await session.put(SESSION.turn, undefined);
    return wasTurn;
  }

  /** For good, also when input comes again. Answers whether a turn was ended by it. */
  async function leave(household: Household | null, nowMs: number): Promise<boolean> {
    const wasTurn = await endTurn(nowMs);
    if (household?.use === "shared") await session.put(SESSION.present, undefined);
    return wasTurn;
  }

  /**
   * A machine that sleeps tells of no idleness and need not lock. While somebody is here an alarm rings every few minutes,
   * so where the wall moved a quarter of an hour since anything was asked, nobody was there.
   */
  async function notice(household: Household | null, nowMs: number): Promise<void> {
    const wallMs = clock.wallMs();
    const stored = await session.get(SESSION.asked);
    const sinceMs = stored === undefined ? Infinity : wallMs - finite(stored, "asked");
    if (sinceMs < 0 || sinceMs >= NOTED_EVERY_MS) await session.put(SESSION.asked, wallMs);
    if (stored === undefined) return;
    if (sinceMs >= AWAY_MS && (await leave(household, nowMs)))
      await journal.append({ kind: "turn-ended", atMs: nowMs });
  }

  return {
    async read(household: Household | null, nowMs: number): Promise<Here> {
      await notice(household, nowMs);
      const away = await isAway(nowMs);
      const left = household === null || (away && household.use === "shared");
      return { turn: away ? null : await turn(nowMs), chosen: left ? null : await chosen(household) };
    },

    /** A grown-up's turn. Where all share the browser, whoever was there before has left it to them. */
    async beginTurn(household: Household | null, by: GrownUpId, fromMs: number, minutes: number | null): Promise<void> {
      if (household?.use === "shared") await session.put(SESSION.present, undefined);
      await session.put(SESSION.asked, clock.wallMs());
      const untilMs = minutes === null ? null : fromMs + minutes * 60_000;
      await session.put(SESSION.turn, { fromMs, untilMs, by } satisfies Turn);
    },

    /** Null is a guest. Ends a grown-up's turn, and answers whether there was one. */
    async choose({ use }: Household, child: ChildId | null, nowMs: number): Promise<boolean> {
      const present: Chosen = child === null ? { kind: "guest" } : { kind: "child", id: child };
      await session.put(SESSION.present, present);
      await session.put(SESSION.asked, clock.wallMs());
      if (use === "children" && child !== null) await documents.put("meta", META.childInUse, child);
      return endTurn(nowMs);
    },

    leave,
    endTurn,

    /** The system heard no input since. */
    async fellQuiet(sinceMs: number): Promise<void> {
      if ((await quietSince()) === null) await session.put(SESSION.quiet, sinceMs);
    },

    /** Something plays, or a call is live: quiet hands are no sign that nobody is there. */
    async isWatched(nowMs: number): Promise<void> {
      if ((await quietSince()) !== null && !(await isAway(nowMs))) await session.put(SESSION.quiet, nowMs);
    },

    /** Input again. */
    stirred: (): Promise<void> => session.put(SESSION.quiet, undefined),

    isAway,

    /** When nobody will be here any more, if nothing stirs; null while somebody does, or once they have gone. */
    async awayAtMs(nowMs: number): Promise<number | null> {
      const sinceMs = await quietSince();
      return sinceMs === null || nowMs - sinceMs >= AWAY_MS ? null : sinceMs + AWAY_MS;
    },
  };
}

export type WhoIsHere = ReturnType<typeof createWhoIsHere>;
