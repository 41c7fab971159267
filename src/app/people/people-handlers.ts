import { childOf } from "../../domain/plan/child-of.ts";
import { ageOn } from "../../domain/catalogue/age-on.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { pinProblem } from "../../domain/door/pin-problem.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import { childId, type ChildId, type GrownUpId, type SiteId } from "../../domain/ids.ts";
import type { JournalDetail } from "../../domain/journal/journal-event.ts";
import { ownSitesOf } from "../../domain/plan/own-sites-of.ts";
import { MOST_CHILDREN, MOST_GROWN_UPS } from "../../domain/plan/household-limits.ts";
import { pickEntered, type EnteredChild } from "../../domain/plan/entered-child.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import { presetPlan } from "../../domain/plan/preset-plan.ts";
import { withChild } from "../../domain/plan/with-child.ts";
import { guestView } from "../../domain/report/guest-view.ts";
import { knownChild } from "../../domain/report/known-child.ts";
import type { PeopleReply, PeopleView } from "../../domain/report/parent-views.ts";
import type { ChildCodes } from "../door/child-codes.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { GuestPassKeeper } from "./guest-pass-keeper.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { LessTodayKeeper } from "../less-today/less-today-keeper.ts";
import type { Lock } from "../door/lock.ts";
import type { ParentSession } from "../door/parent-session.ts";
import type { Ports } from "../ports.ts";

/** "A parent may open some today, 60 minutes" (screens.md, "Who's here?"). */
const GUEST_MS = 60 * 60_000;

type Parts = {
  ports: Pick<Ports, "cipher" | "journal">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  lock: Lock;
  codes: ChildCodes;
  guestPass: GuestPassKeeper;
  lessToday: LessTodayKeeper;
  firstDays: FirstDays;
  parentSession: ParentSession;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };
/** What a handler works on: the household in force, its date and its now. */
type Family = { readonly household: Household; readonly today: string; readonly nowMs: number };

/** Who belongs to the family, behind the PIN: children, their codes, grown-ups, guests. */
export function createPeopleHandlers({
  ports: { cipher, journal },
  gather,
  keeper,
  lock,
  codes,
  guestPass,
  lessToday,
  firstDays,
  parentSession,
  inStep,
}: Parts) {
  async function family(): Promise<Family | null> {
    const { household, held, facts, nowMs } = await gather();
    return household === null || !held ? null : { household, today: facts.day.date, nowMs };
  }

  async function view({ grownUp }: OpenSession): Promise<PeopleView | Refusal> {
    const found = await family();
    if (found === null) return refusal("not-now");
    const { household, today, nowMs } = found;
    const [ids, pass] = await Promise.all([lock.grownUps(), guestPass.inForce()]);
    const nameOf = (id: GrownUpId): string => household.grownUps.find((one) => one.id === id)?.name ?? "";
    return {
      use: household.use,
      children: household.children.map(knownChild),
      grownUps: ids.map((id) => ({ id, name: nameOf(id), isMe: id === grownUp })),
      ownSites: ownSitesOf(household),
      guest: guestView(pass, nowMs),
      today,
      timeZone: household.timeZone,
    };
  }

  /** Saves what was decided, writes it down, and brings everything into step. */
  async function decide(
    household: Household,
    event: JournalDetail,
    session: OpenSession,
  ): Promise<PeopleView | Refusal> {
    const { nowMs } = await gather();
    await keeper.save(household, session.householdKey);
    await journal.append({ ...event, atMs: nowMs });
    await inStep.wholly();
    return view(session);
  }

  return {
    "people/view": (_: object, { session }: With) => view(session),

    async "people/child"(
      { child: id, ...entered }: EnteredChild & { child: ChildId | null },
      { session }: With,
    ): Promise<PeopleView | Refusal> {
      const found = await family();
      if (found === null) return refusal("not-now");
      const { household, today } = found;
      const known = id === null ? undefined : childOf(found.household, id);
      if ((id !== null && known === undefined) || entered.birthDate > today) return refusal("bad-request");
      if (known === undefined && household.children.length >= MOST_CHILDREN) return refusal("not-now");
      const child: Child =
        known === undefined
          ? {
              ...pickEntered(entered),
              id: childId(cipher.randomBytes(9).toHex()),
              code: null,
              plan: presetPlan(ageOn(entered.birthDate, today)),
            }
          : { ...known, ...pickEntered(entered) };
      const kind = known === undefined ? "child-added" : "child-changed";
      if (known === undefined) await firstDays.note(child.id, today);
      return decide(withChild(household, child), { kind, child: child.id }, session);
    },

    async "people/child-remove"({ child: id }: { child: ChildId }, { session }: With): Promise<PeopleView | Refusal> {
      const found = await family();
      // Without a child there is nothing that a plan could hold.
      if (found === null || childOf(found.household, id) === undefined || found.household.children.length === 1)
        return refusal("not-now");
      const children = found.household.children.filter((one) => one.id !== id);
      await inStep.lightly();
      await codes.forget({ id });
      await lessToday.forget(id);
      return decide({ ...found.household, children }, { kind: "child-removed", child: id }, session);
    },

    async "people/code"(
      { child: id, code }: { child: ChildId; code: string | null },
      { session }: With,
    ): Promise<PeopleView | Refusal> {
      const found = await family();
      const child = found === null ? undefined : childOf(found.household, id);
      if (found === null || child === undefined) return refusal("bad-request");
      const made = code === null ? null : await codes.make(code);
      await codes.forget(child);
      return decide(
        withChild(found.household, { ...child, code: made }),
        { kind: "child-changed", child: id },
        session,
      );
    },

    async "people/grown-up"(
      { grownUp, name, pin }: { grownUp: GrownUpId | null; name: string; pin: string | null },
      { session }: With,
    ): Promise<PeopleReply | Refusal> {
      const [found, ids] = [await family(), await lock.grownUps()];
      if (found === null) return refusal("not-now");
      const { household } = found;
      if (grownUp === null ? pin === null || ids.length >= MOST_GROWN_UPS : !ids.includes(grownUp))
        return refusal("bad-request");
      const problem =
        pin === null
          ? null
          : pinProblem(
              pin,
              household.children.map(({ birthDate }) => birthDate),
            );
      if (problem !== null) return { kind: "pin-refused", problem };
      const id = pin === null ? grownUp : await lock.setPin(grownUp, pin, session.householdKey);
      if (id === null) return { kind: "pin-refused", problem: { kind: "shared" } };
      const others = household.grownUps.filter((one) => one.id !== id && ids.includes(one.id));
      const kind = grownUp === null ? "grown-up-added" : "pin-set";
      const grownUps = [...others, { id, name }];
      const said = await decide({ ...household, grownUps }, { kind, grownUp: id, by: session.grownUp }, session);
      return "failure" in said ? said : { kind: "done", view: said };
    },

    async "people/grown-up-remove"(
      { grownUp }: { grownUp: GrownUpId },
      { session }: With,
    ): Promise<PeopleView | Refusal> {
      const found = await family();
      if (found === null || !(await lock.removePin(grownUp, session.householdKey))) return refusal("not-now");
      const grownUps = found.household.grownUps.filter(({ id }) => id !== grownUp);
      const kind = "grown-up-removed";
      const said = await decide({ ...found.household, grownUps }, { kind, grownUp, by: session.grownUp }, session);
      if (grownUp === session.grownUp) await parentSession.close();
      return said;
    },

    async "people/use"({ use }: { use: Household["use"] }, { session }: With): Promise<PeopleView | Refusal> {
      const found = await family();
      if (found === null) return refusal("not-now");
      await inStep.lightly();
      return decide({ ...found.household, use }, { kind: "use-changed", to: use, by: session.grownUp }, session);
    },

    async "guest/open"({ sites }: { sites: readonly SiteId[] }, { session }: With): Promise<PeopleView | Refusal> {
      const found = await family();
      if (found === null) return refusal("not-now");
      const { nowMs } = found;
      const untilMs = sites.length === 0 ? nowMs : nowMs + GUEST_MS;
      await guestPass.give({ sites, fromMs: nowMs, untilMs }, session.householdKey);
      const minutes = (untilMs - nowMs) / 60_000;
      await journal.append({ kind: "guest-opened", atMs: nowMs, sites: sites.length, minutes, by: session.grownUp });
      await inStep.wholly();
      return view(session);
    },
  };
}
