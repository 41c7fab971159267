import { thingsOf, type Thing } from "./things-of.ts";
import { THINGS } from "./things.ts";

/** An address that leads to a thing by its name; null where there is none. */
export function addressOfThing({ site, thing }: Thing): string | null {
  const cut = thing.indexOf("/");
  const [kind, name] = [thing.slice(0, cut), thing.slice(cut + 1)];
  const addresses = (THINGS[site] ?? []).flatMap((rule) =>
    rule.kind === kind && rule.to !== undefined ? [rule.to.replace("*", name)] : [],
  );
  return addresses.find((address) => thingsOf(address).some((found) => found.thing === thing)) ?? null;
}
