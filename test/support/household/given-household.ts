import { createCounters } from "#app/door/counters";
import { createHouseholdKeeper } from "#app/plan/household-keeper";
import { createLock } from "#app/door/lock";
import type { ChildId } from "#domain/ids";
import type { Household } from "#domain/plan/household";
import type { Plan } from "#domain/plan/plan";
import type { Reply } from "#messages/protocol";
import { openPlan } from "../domain/open-plan.ts";
import type { World } from "../memory/create-world.ts";

export const PIN = "483920";

export type NewChild = {
  readonly name: string;
  readonly birthDate?: string;
  readonly country?: string;
  readonly plan?: Partial<Plan>;
  readonly code?: string;
};

export type NewHousehold = {
  readonly name?: string;
  readonly birthDate?: string;
  readonly country?: string;
  readonly plan?: Partial<Plan>;
  readonly use?: Household["use"];
  /** The first child's own four digits. */
  readonly code?: string;
  /** Children beside the first. */
  readonly others?: readonly NewChild[];
  /** The family's days without school, where they are not an ordinary weekend. */
  readonly calendar?: Partial<Pick<Household, "freeWeekdays" | "freeDays">>;
};

export type Given = {
  readonly child: ChildId;
  /** Every child in the order in which it was made, the first among them. */
  readonly children: readonly ChildId[];
  readonly token: string;
  readonly recoveryCode: string;
};

/** The whole first run, through the same messages as its screens, and the end of the grown-up's turn that follows it. */
export async function givenHousehold(
  world: World,
  { name = "Mia", use = "children", others = [], calendar = {}, ...first }: NewHousehold = {},
): Promise<Given> {
  await world.start();
  valueOf(await world.own("setup/use", { use }));
  const { token, recoveryCode } = valueOf(await world.own("setup/pin", { pin: PIN }));
  for (const child of [{ name, ...first }, ...others]) await makeChild(world, token, child);
  await keepCalendar(world, calendar);
  const { children } = valueOf(await world.own("setup/switches", { token }));
  valueOf(await world.own("turn/end", {}));
  // The tab that the first run opened for itself has had its use.
  for (const { id } of world.browser.all()) world.browser.remove(id);
  const ids = children.map(({ id }) => id);
  const [child] = ids;
  if (child === undefined) throw new Error("The first run made no child.");
  return { child, children: ids, token, recoveryCode };
}

async function makeChild(
  world: World,
  token: string,
  { name, birthDate = "2012-01-05", country = "GB", plan = {}, code }: NewChild,
): Promise<void> {
  const entered = { name, birthDate, colour: 0, avatar: 0, country };
  const request = { token, ...entered, child: null, code: code ?? null };
  const { children } = valueOf(await world.own("setup/child", request));
  const child = children.at(-1);
  if (child === undefined) throw new Error("The first run made no child.");
  valueOf(await world.own("setup/plan", { token, child: child.id, plan: { ...openPlan, ...plan } }));
}

/** No message says a family's calendar yet: it is signed as every other decision is. */
async function keepCalendar({ ports }: World, calendar: NonNullable<NewHousehold["calendar"]>): Promise<void> {
  if (Object.keys(calendar).length === 0) return;
  const lock = createLock(ports);
  const keeper = createHouseholdKeeper(ports, lock, createCounters(ports));
  const [opened, inForce] = [await lock.openWithPin(PIN), await keeper.inForce()];
  if (opened === null || inForce.kind !== "in-force") throw new Error("The first run made no household.");
  await keeper.save({ ...inForce.household, ...calendar }, opened.householdKey);
}

/** What a message was answered; throws where it was refused. */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${reply.error} ${reply.say ?? ""}`);
  return reply.value;
}
