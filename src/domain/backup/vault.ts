/** What sealing a file takes of the browser's arithmetic. Keys are bytes, texts base64. */
export type Vault = {
  randomBytes(length: number): Uint8Array;
  stretch(secret: string, salt: string, iterations: number): Promise<Uint8Array>;
  seal(key: Uint8Array, plain: Uint8Array): Promise<string>;
  unseal(key: Uint8Array, sealed: string): Promise<Uint8Array | null>;
  sha256(text: string): Promise<string>;
};
