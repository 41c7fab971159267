import { nullable, oneOf, shapeOf } from "../../domain/decode.ts";
import { decodeDoorRecord } from "../../domain/door/door-record.ts";
import type { Language } from "../../domain/language.ts";
import { decodeLanguage } from "../../domain/plan/decode-household.ts";
import type { Household } from "../../domain/plan/household.ts";
import type { SetupStep } from "../../domain/report/parent-views.ts";
import { LOCK, META } from "../names.ts";
import type { Ports } from "../ports.ts";

export type SetupState = {
  readonly step: SetupStep;
  readonly use: Household["use"] | null;
  /** Null until somebody chose one: then the browser's. */
  readonly language: Language | null;
};

const BEGINNING: SetupState = { step: "welcome", use: null, language: null };
const decodeSetup = shapeOf<SetupState>({
  step: oneOf("welcome", "use", "pin", "child", "plan", "switches", "done"),
  use: nullable(oneOf("shared", "children")),
  // A first run that 0.1 began knew no choice.
  language: (value, at) => (value === undefined ? null : nullable(decodeLanguage)(value, at)),
});

/** How far the first run has come. Until it is done nothing is held; once done, a missing one means that a store was lost. */
export function createSetupState({ documents, marker }: Pick<Ports, "documents" | "marker">) {
  async function read(): Promise<SetupState> {
    const stored = await documents.get("meta", META.setup);
    return stored === undefined ? BEGINNING : decodeSetup(stored, "setup");
  }
  /** Whose household it is: where the database is lost, no other one's backup is a way back to it. */
  async function noteLock(): Promise<void> {
    const stored = await documents.get("lock", LOCK.door);
    if (stored !== undefined) await marker.keepLock(decodeDoorRecord(stored, "lock").publicKey);
  }

  return {
    read,
    noteLock,
    async write(state: SetupState): Promise<void> {
      // The marker first: a death between the two must not leave a household that a lost database opens.
      if (state.step === "done") {
        await marker.set();
        await noteLock();
      }
      await documents.put("meta", META.setup, state);
    },
    /** `lost`: the marker outlived the database. */
    async status(): Promise<"unfinished" | "done" | "lost"> {
      if ((await read()).step === "done") return "done";
      return (await marker.isSet()) ? "lost" : "unfinished";
    },
    /**
     * Sets the marker again where someone took it away and the database still stands. A lock that was noted stays: only a parent
     * puts another in its place.
     */
    async keepMarker(): Promise<void> {
      if ((await read()).step !== "done") return;
      if (!(await marker.isSet())) await marker.set();
      if ((await marker.lock()) === undefined) await noteLock();
    },
    /** All that is left to ask when the database cannot be read; a marker that cannot be read either is taken for set. */
    wasOnceDone: (): Promise<boolean> => marker.isSet().catch(() => true),
  };
}

export type Setup = ReturnType<typeof createSetupState>;
