import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmacSha256 } from "#domain/seal/hmac-sha256";
import { sha256 } from "#domain/seal/sha256";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("our SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("answers the standard's own example for %j", (text, digest) => {
    expect(sha256(bytes(text)).toHex()).toBe(digest);
  });

  it("answers what another implementation does, at every length around its blocks", () => {
    for (let length = 0; length < 300; length += 1) {
      const message = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff);
      expect(sha256(message).toHex()).toBe(createHash("sha256").update(message).digest("hex"));
    }
  });

  it("answers what another implementation does for any bytes, also as a MAC", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ maxLength: 64 }), (message, key) => {
        expect(sha256(message).toHex()).toBe(createHash("sha256").update(message).digest("hex"));
        expect(hmacSha256(key, message).toHex()).toBe(createHmac("sha256", key).update(message).digest("hex"));
      }),
    );
  });
});
