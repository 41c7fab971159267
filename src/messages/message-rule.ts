import type { Decoder } from "#domain/decode";
import type { MessageName, Request } from "./protocol.ts";

/** Who may send it: a guard in a page, a page of ours, or a page of ours with the token of an open session. */
export type Tier = "page" | "own" | "parent";

/**
 * What it does to the rules; `asks` does nothing to them, `takes` what the plan allows. `begins`: only while there is no lock, or in the first run; `opens` asks for the secret itself; `claims` says who is here, and asks for that child's own code. Only a
 * `parent` message may loosen: a test reads this table.
 */
export type Bearing = "reads" | "reports" | "asks" | "takes" | "tightens" | "begins" | "opens" | "claims" | "loosens";

export type MessageRule<N extends MessageName> = {
  readonly tier: Tier;
  readonly bearing: Bearing;
  readonly decode: Decoder<Request<N>>;
};
