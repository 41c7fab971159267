const POLICY = /(<meta\b[^>]*\bhttp-equiv\s*=\s*["']?)(?=content-security-policy|refresh)/gi;

/**
 * A page's own policy could keep its styles from being applied where they were saved beside it, and a refresh would lead away:
 * neither is what is judged. Everything else of it stays, byte for byte.
 */
export function withoutPolicy(body: Buffer): Buffer {
  return Buffer.from(body.toString("latin1").replace(POLICY, "$1not-"), "latin1");
}
