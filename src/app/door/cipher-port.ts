/** WebCrypto behind plain words. Keys and secrets are bytes; texts are base64. */
export interface Cipher {
  randomBytes(length: number): Uint8Array;
  /** PBKDF2-SHA-256 to 32 bytes. */
  stretch(secret: string, salt: string, iterations: number): Promise<Uint8Array>;
  /** AES-256-GCM with a fresh nonce; answers `nonce.ciphertext`. */
  seal(key: Uint8Array, plain: Uint8Array): Promise<string>;
  /** Null when the key is not the one. */
  unseal(key: Uint8Array, sealed: string): Promise<Uint8Array | null>;
  sha256(text: string): Promise<string>;
  newSigningPair(): Promise<{ readonly publicKey: string; readonly privateKey: Uint8Array }>;
  sign(privateKey: Uint8Array, text: string): Promise<string>;
  verify(publicKey: string, text: string, signature: string): Promise<boolean>;
}
