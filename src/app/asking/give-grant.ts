import type { OpenSession } from "../../domain/door/open-session.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Given, Grant } from "../../domain/plan/grant.ts";
import type { Gathered } from "../gather-facts.ts";
import { grantText } from "./grant-text.ts";
import type { Lock } from "../door/lock.ts";
import type { Ports } from "../ports.ts";

/** Signs and keeps what a parent gives a child for today. Answers the grant's id. Called in turn. */
export function createGiveGrant({ cipher, grants, journal }: Ports, lock: Lock) {
  return async function giveGrant(
    child: ChildId,
    given: Given,
    { facts, nowMs }: Gathered,
    { grownUp, householdKey }: OpenSession,
  ): Promise<string> {
    const id = cipher.randomBytes(9).toHex();
    const unsigned: Omit<Grant, "signature"> = {
      ...given,
      ...{ id, child, date: facts.day.date, by: grownUp, givenAtMs: nowMs },
    };
    await grants.add({ ...unsigned, signature: await lock.sign(householdKey, grantText(unsigned)) });
    const minutes = given.amount.kind === "minutes" ? given.amount.minutes : null;
    await journal.append({ kind: "granted", atMs: nowMs, child, minutes, by: grownUp });
    return id;
  };
}

export type GiveGrant = ReturnType<typeof createGiveGrant>;
