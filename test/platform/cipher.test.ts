import { describe, expect, test } from "vitest";
import { createCipher } from "#platform/cipher";

const cipher = createCipher();
const plain = new TextEncoder().encode("the household key");
const key = cipher.randomBytes(32);

describe("the cipher", () => {
  test("stretches a secret as PBKDF2-HMAC-SHA-256 does (RFC 7914, section 11)", async () => {
    const salt = new TextEncoder().encode("salt").toBase64();
    const stretched = await cipher.stretch("passwd", salt, 1);
    expect(stretched.toHex()).toBe("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
  });

  test("gives another key for another secret, salt or number of rounds", async () => {
    const salt = new Uint8Array(16).toBase64();
    const keys = await Promise.all([
      cipher.stretch("271828", salt, 2),
      cipher.stretch("271829", salt, 2),
      cipher.stretch("271828", new Uint8Array(16).fill(1).toBase64(), 2),
      cipher.stretch("271828", salt, 3),
    ]);
    expect(new Set(keys.map((one) => one.toHex())).size).toBe(4);
  });

  test("opens what it sealed", async () => {
    expect(await cipher.unseal(key, await cipher.seal(key, plain))).toEqual(plain);
  });

  test("seals the same bytes differently each time", async () => {
    expect(await cipher.seal(key, plain)).not.toBe(await cipher.seal(key, plain));
  });

  test.each<[string, (sealed: string) => Promise<Uint8Array | null>]>([
    ["another key", (sealed) => cipher.unseal(cipher.randomBytes(32), sealed)],
    ["other bytes", (sealed) => cipher.unseal(key, `${sealed.slice(0, -4)}AAA=`)],
    ["no bytes", () => cipher.unseal(key, "")],
    ["what is no base64", (sealed) => cipher.unseal(key, `${sealed}!`)],
  ])("opens nothing with %s", async (_case, unseal) => {
    expect(await unseal(await cipher.seal(key, plain))).toBeNull();
  });

  test('answers the SHA-256 of a text in base64 (FIPS 180-4, "abc")', async () => {
    const digest = Uint8Array.fromBase64(await cipher.sha256("abc")).toHex();
    expect(digest).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("tells a true signature from any other", async () => {
    const [pair, other] = await Promise.all([cipher.newSigningPair(), cipher.newSigningPair()]);
    const signature = await cipher.sign(pair.privateKey, "60 minutes");
    expect(await cipher.verify(pair.publicKey, "60 minutes", signature)).toBe(true);
    expect(await cipher.verify(pair.publicKey, "600 minutes", signature)).toBe(false);
    expect(await cipher.verify(other.publicKey, "60 minutes", signature)).toBe(false);
    expect(await cipher.verify(pair.publicKey, "60 minutes", "")).toBe(false);
    expect(await cipher.verify("", "60 minutes", signature)).toBe(false);
  });
});
