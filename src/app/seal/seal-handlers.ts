import type { OpenSession } from "../../domain/door/open-session.ts";
import type { HealthView } from "../../domain/report/parent-views.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { ReadHealth } from "../report/health.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Sealer } from "./sealer.ts";

type Parts = { gather: GatherFacts; sealer: Sealer; health: ReadHealth; inStep: KeepInStep };

/** What a parent does about the seals of the record. */
export function createSealHandlers({ gather, sealer, health, inStep }: Parts) {
  return {
    async "seal/renew"(_: object, { session }: { readonly session: OpenSession }): Promise<HealthView> {
      await sealer.renew(session, (await gather()).nowMs);
      await inStep.lightly();
      return health();
    },
  };
}
