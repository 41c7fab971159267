const BLOCK = 64;

/** The first 32 bits of what is behind the point in the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = rootsOfPrimes(64, Math.cbrt);
/** Likewise of the square roots of the first eight (FIPS 180-4, 5.3.3). */
const START = rootsOfPrimes(8, Math.sqrt);

/** To work in: written before it is read by every call, so that nothing is remembered. Made anew each time it costs as much as the work. */
const SCHEDULE = new Int32Array(BLOCK);
const END = new Uint8Array(2 * BLOCK);

/**
 * SHA-256 (FIPS 180-4) of whole bytes. Synchronous, unlike the browser's: a record and its seal are written in one transaction
 * of the database, which ends as soon as anything else is waited for; and one call each for the small pieces of ten years
 * would take most of a minute there (docs/threat-model.md, "Why our own SHA-256").
 */
export function sha256(message: Uint8Array): Uint8Array {
  const state = Int32Array.from(START);
  const whole = message.length - (message.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) mix(state, SCHEDULE, message, at);
  const endLength = writeEnd(message, whole);
  for (let at = 0; at < endLength; at += BLOCK) mix(state, SCHEDULE, END, at);
  const digest = new Uint8Array(32);
  for (let at = 0; at < 32; at += 1) digest[at] = (state[at >> 2] ?? 0) >>> (24 - 8 * (at & 3));
  return digest;
}

/** Writes what is left of the message, a bit that ends it, zeros, and its length in bits. Answers one block or two. */
function writeEnd(message: Uint8Array, from: number): number {
  const rest = message.length - from;
  const length = rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
  END.fill(0);
  for (let at = 0; at < rest; at += 1) END[at] = message[from + at] ?? 0;
  END[rest] = 0x80;
  let bits = message.length * 8;
  for (let at = length - 1; bits > 0; at -= 1) {
    END[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return length;
}

/** One block (FIPS 180-4, 6.2.2). What may be undefined to the types is never beyond the end. */
function mix(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0, at = from; t < 16; t += 1, at += 4)
    w[t] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  for (let t = 16; t < BLOCK; t += 1) {
    const early = w[t - 15] ?? 0;
    const late = w[t - 2] ?? 0;
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    w[t] = ((w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let t = 0; t < BLOCK; t += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (w[t] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

function rootsOfPrimes(count: number, root: (of: number) => number): Int32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Int32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}
