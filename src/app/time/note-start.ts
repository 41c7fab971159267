import { finite, oneOf, shapeOf, text } from "../../domain/decode.ts";
import { decodeClockState } from "../../domain/time/decode-clock-state.ts";
import { META, SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";

type Off = { readonly kind: "off"; readonly fromMs: number; readonly toMs: number };
const decodeOff = shapeOf<Off>({ kind: oneOf("off"), fromMs: finite, toMs: finite });

/** A restart of ours within the browser takes seconds. */
const LEAST_OFF_MS = 60_000;
/** The browser says that it has started, or that we are new in it, long before. */
const TOLD_AFTER_MS = 60_000;

type Parts = Pick<Ports, "access" | "clock" | "documents" | "journal" | "scout" | "session" | "version">;

/**
 * What a start finds to be otherwise than at the last one: another version, another word on private windows, and time in which
 * we were off while the browser ran. A start that the browser does not call its own, and that is no update, is the end of such a
 * time; where the browser was closed there was nothing to know. It is told from when the clock was read last: when in between we
 * were turned off nobody saw. Called in turn, instants are the household's.
 */
export function createNoteStart({ access, clock, documents, journal, scout, session, version }: Parts) {
  async function noteVersion(nowMs: number): Promise<void> {
    const before = await documents.get("meta", META.version);
    if (before === version) return;
    await documents.put("meta", META.version, version);
    if (before !== undefined)
      await journal.append({ kind: "version-updated", atMs: nowMs, from: text(before, META.version), to: version });
  }

  async function notePrivateWindows(nowMs: number): Promise<void> {
    const [before, allowed] = [await documents.get("meta", META.privateWindows), await access.privateWindows()];
    if (before === allowed) return;
    await documents.put("meta", META.privateWindows, allowed);
    if (before !== undefined)
      await journal.append({ kind: "access-changed", atMs: nowMs, what: "private-windows", allowed });
  }

  /** Whoever turned it on or off, here or in the browser's own settings, needed no PIN for the latter. */
  async function noteEverywhere(nowMs: number): Promise<void> {
    const before = (await documents.get("meta", META.everywhere)) === true;
    const allowed = await scout.isAllowed();
    if (before === allowed) return;
    await documents.put("meta", META.everywhere, allowed);
    await journal.append({ kind: "access-changed", atMs: nowMs, what: "everywhere", allowed });
  }

  return {
    noteEverywhere,

    /** Before the clock is read anew: the last instant that the run before knew; null where there was none. */
    async lastMs(): Promise<number | null> {
      const stored = await documents.get("meta", META.clock);
      try {
        return stored === undefined ? null : decodeClockState(stored, META.clock).wallMs;
      } catch {
        return null;
      }
    },

    async started(lastMs: number | null, nowMs: number): Promise<void> {
      await noteVersion(nowMs);
      await notePrivateWindows(nowMs);
      await noteEverywhere(nowMs);
      const offMs = lastMs === null ? 0 : clock.wallMs() - lastMs;
      if (offMs < LEAST_OFF_MS) return;
      const off: Off = { kind: "off", fromMs: nowMs - offMs, toMs: nowMs };
      await session.put(SESSION.wasOff, off);
    },

    /** The browser has just started, or we are new in it. */
    explained: (): Promise<void> => session.put(SESSION.wasOff, undefined),

    /** At any later event; `now` is asked only where there is something to tell. */
    async tell(now: () => Promise<number>): Promise<void> {
      const stored = await session.get(SESSION.wasOff);
      if (stored === undefined) return;
      const [{ fromMs, toMs }, nowMs] = [decodeOff(stored, SESSION.wasOff), await now()];
      if (nowMs - toMs < TOLD_AFTER_MS) return;
      await session.put(SESSION.wasOff, undefined);
      await journal.append({ kind: "was-off", atMs: nowMs, fromMs, toMs });
    },
  };
}

export type NoteStart = ReturnType<typeof createNoteStart>;
