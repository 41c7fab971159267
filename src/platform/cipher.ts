import type { Cipher } from "#app/ports";

const NONCE_BYTES = 12;
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" } as const;
const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;

/** Copies into a buffer of its own: WebCrypto takes no view of a shared one. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** WebCrypto behind the port's plain words. Texts are base64, private keys PKCS #8, public keys SPKI. */
export function createCipher(): Cipher {
  const { subtle } = crypto;
  const aesKey = (key: Uint8Array) =>
    subtle.importKey("raw", Uint8Array.from(key), "AES-GCM", false, ["encrypt", "decrypt"]);

  return {
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),

    stretch: async (secret, salt, iterations) => {
      const key = await subtle.importKey("raw", bytesOf(secret), "PBKDF2", false, ["deriveBits"]);
      const how = { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.fromBase64(salt), iterations };
      return new Uint8Array(await subtle.deriveBits(how, key, 256));
    },

    seal: async (key, plain) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await subtle.encrypt({ name: "AES-GCM", iv }, await aesKey(key), Uint8Array.from(plain));
      return `${iv.toBase64()}.${new Uint8Array(sealed).toBase64()}`;
    },

    unseal: async (key, sealed) => {
      const [nonce = "", ciphertext = ""] = sealed.split(".");
      const iv = Uint8Array.fromBase64(nonce);
      try {
        const data = Uint8Array.fromBase64(ciphertext);
        return new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv }, await aesKey(key), data));
      } catch {
        // The tag does not fit: another key, or other bytes. Which of the two, nobody can tell.
        return null;
      }
    },

    sha256: async (text) => new Uint8Array(await subtle.digest("SHA-256", bytesOf(text))).toBase64(),

    newSigningPair: async () => {
      const pair = await subtle.generateKey(CURVE, true, ["sign", "verify"]);
      const publicKey = new Uint8Array(await subtle.exportKey("spki", pair.publicKey)).toBase64();
      return { publicKey, privateKey: new Uint8Array(await subtle.exportKey("pkcs8", pair.privateKey)) };
    },

    sign: async (privateKey, text) => {
      const key = await subtle.importKey("pkcs8", Uint8Array.from(privateKey), CURVE, false, ["sign"]);
      return new Uint8Array(await subtle.sign(SIGNATURE, key, bytesOf(text))).toBase64();
    },

    verify: async (publicKey, text, signature) => {
      try {
        const key = await subtle.importKey("spki", Uint8Array.fromBase64(publicKey), CURVE, false, ["verify"]);
        return await subtle.verify(SIGNATURE, key, Uint8Array.fromBase64(signature), bytesOf(text));
      } catch {
        // No key, or no signature: nothing that could be true.
        return false;
      }
    },
  };
}
