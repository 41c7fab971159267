import { childOf } from "../../domain/plan/child-of.ts";
import { ageOn } from "../../domain/catalogue/age-on.ts";
import { pinProblem } from "../../domain/door/pin-problem.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import { childId, type ChildId } from "../../domain/ids.ts";
import { nearestLanguage, type Language } from "../../domain/language.ts";
import { MOST_CHILDREN } from "../../domain/plan/household-limits.ts";
import { pickEntered, type EnteredChild } from "../../domain/plan/entered-child.ts";
import { guessCountry } from "../../domain/plan/guess-country.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { presetPlan } from "../../domain/plan/preset-plan.ts";
import { withChild } from "../../domain/plan/with-child.ts";
import { knownChild } from "../../domain/report/known-child.ts";
import type { SetupStep, SetupView } from "../../domain/report/parent-views.ts";
import { USUAL_FREE_WEEKDAYS } from "../../domain/time/usual-free-weekdays.ts";
import type { BackupKeeper } from "../backup/backup-keeper.ts";
import type { ChildCodes } from "../door/child-codes.ts";
import type { ClockKeeper } from "../time/clock-keeper.ts";
import type { FirstDays } from "../time/first-days.ts";
import { switchesToTurn, type ReadHealth } from "../report/health.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Lock } from "../door/lock.ts";
import type { LostHousehold } from "./lost-household.ts";
import { META } from "../names.ts";
import type { ParentSession } from "../door/parent-session.ts";
import type { PauseKeeper } from "../plan/pause-keeper.ts";
import type { Ports } from "../ports.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { Setup } from "./setup-state.ts";
import type { StartTurn } from "../people/turn.ts";

/** Night owls do not get a fresh day at midnight (LeechBlock NG issue 599); nobody is awake at four. */
const DAY_STARTS_AT_HOUR = 4;
const MINUTES_AFTER_DONE = 15;

type Parts = {
  ports: Ports;
  setup: Setup;
  lock: Lock;
  lost: LostHousehold;
  parentSession: ParentSession;
  keeper: HouseholdKeeper;
  pauses: PauseKeeper;
  clock: ClockKeeper;
  codes: ChildCodes;
  firstDays: FirstDays;
  backups: BackupKeeper;
  startTurn: StartTurn;
  sealer: Sealer;
  health: ReadHealth;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };

/** The first run. Each step is written down when it is done, so that it goes on where it was left. */
export function createSetupHandlers({
  ports,
  setup,
  lock,
  lost,
  parentSession,
  keeper,
  pauses,
  clock,
  codes,
  firstDays,
  backups,
  startTurn,
  sealer,
  health: readHealth,
  inStep,
}: Parts) {
  const { access, cipher, journal } = ports;

  let guessed: SetupView["guess"] | null = null;

  async function household(): Promise<Household | null> {
    const inForce = await keeper.inForce();
    return inForce.kind === "in-force" ? inForce.household : null;
  }

  /** To ask every country for its zones takes longer than the rest of the view, so it is asked once for each zone. */
  function guess(): SetupView["guess"] {
    const timeZone = ports.clock.systemZone();
    if (guessed?.timeZone !== timeZone)
      guessed = { timeZone, country: guessCountry(ports.clock.systemLanguage(), timeZone) };
    return guessed;
  }

  async function view(): Promise<SetupView> {
    const isLost = await lost.isLost();
    const [state, health, found, pinIsSet] = await Promise.all([
      setup.read(),
      readHealth(),
      isLost ? null : household(),
      isLost ? false : lock.isMade(),
    ]);
    return {
      ...state,
      pinIsSet,
      lost: isLost ? await backups.snapshotsOf(lost.isTheirs) : null,
      children: (found?.children ?? []).map((child) => ({ ...knownChild(child), plan: child.plan })),
      guess: guess(),
      health,
      unfinishedSwitches: switchesToTurn(health),
    };
  }

  async function stepTo(step: SetupStep): Promise<SetupView> {
    const state = await setup.read();
    // Going back and forth over a finished first run does not undo it.
    if (state.step !== "done") await setup.write({ ...state, step });
    return view();
  }

  async function newHousehold({ session }: With): Promise<Household> {
    const { use, language } = await setup.read();
    return {
      version: 2,
      language: language ?? nearestLanguage(ports.clock.systemLanguage()),
      freeWeekdays: USUAL_FREE_WEEKDAYS,
      freeDays: [],
      use: use ?? "children",
      timeZone: ports.clock.systemZone(),
      dayStartsAtHour: DAY_STARTS_AT_HOUR,
      children: [],
      grownUps: [{ id: session.grownUp, name: "" }],
    };
  }

  async function isFinished(): Promise<boolean> {
    return (await setup.status()) !== "unfinished";
  }

  return {
    "setup/view": view,

    /** Before there is a household to write it in; from then on a parent changes it. */
    async "setup/language"({ language }: { language: Language }): Promise<SetupView | Refusal> {
      if ((await isFinished()) || (await household()) !== null) return refusal("not-now");
      await setup.write({ ...(await setup.read()), language });
      await inStep.wholly();
      return view();
    },

    async "setup/use"({ use }: { use: Household["use"] }): Promise<SetupView | Refusal> {
      if (await isFinished()) return refusal("not-now");
      const state = await setup.read();
      await setup.write({ ...state, use, step: state.step === "welcome" || state.step === "use" ? "pin" : state.step });
      return view();
    },

    async "setup/pin"({ pin }: { pin: string }): Promise<{ token: string; recoveryCode: string } | Refusal> {
      if ((await lock.isMade()) || (await isFinished())) return refusal("not-now", "pin-is-set");
      if (pinProblem(pin) !== null) return refusal("bad-request", "pin-too-weak");
      const { recoveryCode, ...opened } = await lock.make(pin);
      await stepTo("child");
      return { token: await parentSession.open(opened), recoveryCode };
    },

    async "setup/child"(
      { child: known, code, ...entered }: EnteredChild & { child: ChildId | null; code: string | null },
      context: With,
    ): Promise<SetupView | Refusal> {
      if (await isFinished()) return refusal("not-now");
      const before = (await household()) ?? (await newHousehold(context));
      const { day } = await clock.read(before);
      if (entered.birthDate > day.date) return refusal("bad-request", "date-in-future");
      const found = before.children.find(({ id }) => id === known);
      if (found === undefined && before.children.length >= MOST_CHILDREN) return refusal("not-now");
      const child: Child = {
        ...pickEntered(entered),
        id: found?.id ?? childId(cipher.randomBytes(9).toHex()),
        code: code === null ? (found?.code ?? null) : await codes.make(code),
        plan: found?.birthDate === entered.birthDate ? found.plan : presetPlan(ageOn(entered.birthDate, day.date)),
      };
      await keeper.save(withChild(before, child), context.session.householdKey);
      return stepTo("plan");
    },

    async "setup/plan"(
      { child: id, plan }: { child: ChildId; plan: Plan },
      { session }: With,
    ): Promise<SetupView | Refusal> {
      if (await isFinished()) return refusal("not-now");
      const found = await household();
      const child = childOf(found, id);
      if (found === null || child === undefined) return refusal("not-now", "child-first");
      await keeper.save(withChild(found, { ...child, plan }), session.householdKey);
      return stepTo("switches");
    },

    /** From here on the plan holds, whatever switch is still to be turned. */
    async "setup/switches"(_: object, { session }: With): Promise<SetupView | Refusal> {
      const found = await household();
      if (found === null) return refusal("not-now", "child-first");
      if (!(await isFinished())) {
        const { nowMs, day } = await clock.read(found);
        await pauses.set(null, session.householdKey);
        await ports.documents.put("meta", META.codeAsked, nowMs);
        await sealer.begin(session.householdKey, nowMs);
        await backups.begin(nowMs);
        await journal.append({ kind: "set-up-finished", atMs: nowMs });
        for (const { id } of found.children) {
          await journal.append({ kind: "child-added", atMs: nowMs, child: id });
          await firstDays.note(id, day.date);
        }
      }
      await stepTo("done");
      await startTurn(MINUTES_AFTER_DONE, session.grownUp);
      await inStep.wholly();
      return view();
    },

    /** No own page closes under the hands that just finished: they have a quarter of an hour. */
    async "setup/finish"(_: object, { session }: With): Promise<SetupView | Refusal> {
      if (!(await isFinished())) return refusal("not-now");
      await startTurn(MINUTES_AFTER_DONE, session.grownUp);
      await inStep.wholly();
      return view();
    },

    async "setup/open-setting"({
      which,
    }: {
      which: "private-windows" | "hosts" | "toolbar-icon";
    }): Promise<Record<never, never>> {
      await access.openSetting(which);
      return {};
    },
    "health/view": readHealth,
  };
}
