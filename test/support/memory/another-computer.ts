import { createWorld, type World } from "./create-world.ts";

/** Another computer, on which nobody set anything up. */
export async function anotherComputer(seed = "other"): Promise<World> {
  const world = createWorld({ startsAt: "2026-11-23T16:30", timeZone: "Europe/Madrid", seed });
  await world.start();
  return world;
}
