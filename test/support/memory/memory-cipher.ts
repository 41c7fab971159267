import type { Cipher } from "#app/ports";

const SEPARATOR = ".";

/** The door's arithmetic without its cost: the same promises, none of the strength. Never part of the extension. Another seed is another computer's chance. */
export function createMemoryCipher(seed = ""): Cipher {
  let counter = 0;
  const hash = (text: string): string => {
    let [a, b] = [0x811c9dc5, 0x1b873593];
    for (const letter of text) {
      a = Math.imul(a ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      b = Math.imul(b ^ a, 0x85ebca6b) + 1;
    }
    return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
  };
  const bytesOf = (text: string, length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, index) => Number.parseInt(hash(`${text}${index}`).slice(0, 2), 16) & 255);

  return {
    randomBytes: (length) => bytesOf(`random ${seed}${(counter += 1)}`, length),
    stretch: async (secret, salt) => bytesOf(`${secret} ${salt}`, 32),
    seal: async (key, plain) => [hash(key.toHex()), plain.toHex()].join(SEPARATOR),
    async unseal(key, sealed) {
      const [lock, plain = ""] = sealed.split(SEPARATOR);
      return lock === hash(key.toHex()) ? Uint8Array.fromHex(plain) : null;
    },
    sha256: async (text) => hash(text),
    newSigningPair: async () => ({ publicKey: `pair${seed}`, privateKey: new TextEncoder().encode(`pair${seed}`) }),
    sign: async (privateKey, text) => hash(`${new TextDecoder().decode(privateKey)} ${text}`),
    verify: async (publicKey, text, signature) => signature === hash(`${publicKey} ${text}`),
  };
}
