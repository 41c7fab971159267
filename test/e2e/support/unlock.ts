import type { Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";

/** Opens the door with the household's PIN. Answers the session's token; throws when it stays shut. */
export async function unlock(stage: Stage): Promise<string> {
  const reply = await ask(stage.own, "door/unlock", { pin: stagePin });
  if (reply.kind !== "open") throw new Error(`The door answered ${reply.kind}.`);
  return reply.token;
}
