import { sha256 } from "./sha256.ts";

const BLOCK = 64;
const DIGEST = 32;

/** To work in, as in sha256.ts: bytes that outgrow V8's own heap cost more to be made than to be hashed. */
const INNER = new Uint8Array(BLOCK + DIGEST);
const OUTER = new Uint8Array(BLOCK + DIGEST);

/** HMAC-SHA-256 (RFC 2104) under a key of at most 64 bytes. Quickest for a message that is a digest itself. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const inner = message.length === DIGEST ? INNER : new Uint8Array(BLOCK + message.length);
  for (let at = 0; at < BLOCK; at += 1) {
    inner[at] = (key[at] ?? 0) ^ 0x36;
    OUTER[at] = (key[at] ?? 0) ^ 0x5c;
  }
  inner.set(message, BLOCK);
  OUTER.set(sha256(inner), BLOCK);
  return sha256(OUTER);
}
