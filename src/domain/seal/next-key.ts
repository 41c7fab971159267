import { sha256 } from "./sha256.ts";

/** `next`, in ASCII: what tells this use of the key from its use in tags. */
const NEXT = [0x6e, 0x65, 0x78, 0x74] as const;

/**
 * The key of the following entry. There is no way back: from a key of today none of yesterday's can be made (the forward-secure
 * stream of Schneier and Kelsey, "Secure Audit Logs to Support Computer Forensics", 1999). `steps` at once over a gap.
 */
export function nextKey(key: Uint8Array, steps = 1): Uint8Array {
  const message = new Uint8Array(key.length + NEXT.length);
  message.set(NEXT, key.length);
  let next = key;
  for (let step = 0; step < steps; step += 1) {
    message.set(next);
    next = sha256(message);
  }
  return next;
}
