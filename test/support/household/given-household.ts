import { createHouseholdKeeper } from "#app/household-keeper";
import { createLock } from "#app/lock";
import type { ChildId } from "#domain/ids";
import type { Household } from "#domain/plan/household";
import type { Plan } from "#domain/plan/plan";
import type { Reply } from "#messages/protocol";
import { openPlan } from "../domain/open-plan.ts";
import type { World } from "../memory/create-world.ts";

export const PIN = "483920";

export type NewHousehold = {
  readonly name?: string;
  readonly birthDate?: string;
  readonly country?: string;
  readonly plan?: Partial<Plan>;
  /** The family's days without school, where they are not an ordinary weekend. */
  readonly calendar?: Partial<Pick<Household, "freeWeekdays" | "freeDays">>;
};

export type Given = { readonly child: ChildId; readonly token: string; readonly recoveryCode: string };

/** The whole first run, through the same messages as its screens, and the end of the grown-up's turn that follows it. */
export async function givenHousehold(
  world: World,
  { name = "Mia", birthDate = "2012-01-05", country = "GB", plan = {}, calendar = {} }: NewHousehold = {},
): Promise<Given> {
  await world.start();
  valueOf(await world.own("setup/use", { use: "children" }));
  const { token, recoveryCode } = valueOf(await world.own("setup/pin", { pin: PIN }));
  valueOf(await world.own("setup/child", { token, name, birthDate, colour: 0, country }));
  valueOf(await world.own("setup/plan", { token, plan: { ...openPlan, ...plan } }));
  await keepCalendar(world, calendar);
  const { child } = valueOf(await world.own("setup/switches", { token }));
  valueOf(await world.own("turn/end", {}));
  // The tab that the first run opened for itself has had its use.
  for (const { id } of world.browser.all()) world.browser.remove(id);
  if (child === null) throw new Error("The first run made no child.");
  return { child: child.id, token, recoveryCode };
}

/** Signed as every decision is, but by no message: a family that always lived so has no change of it in its journal. */
async function keepCalendar({ ports }: World, calendar: NonNullable<NewHousehold["calendar"]>): Promise<void> {
  if (Object.keys(calendar).length === 0) return;
  const lock = createLock(ports);
  const keeper = createHouseholdKeeper(ports, lock);
  const [opened, inForce] = [await lock.openWithPin(PIN), await keeper.inForce()];
  if (opened === null || inForce.kind !== "in-force") throw new Error("The first run made no household.");
  await keeper.save({ ...inForce.household, ...calendar }, opened.householdKey);
}

/** What a message was answered; throws where it was refused. */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${reply.error} ${reply.say ?? ""}`);
  return reply.value;
}
