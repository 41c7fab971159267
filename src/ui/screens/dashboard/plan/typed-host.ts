const HAS_SCHEME = /^https?:/i;

/** The host of what a person typed, as the browser itself reads it (`MÜNCHEN.de/x` is xn--mnchen-3ya.de); null for none. */
export function typedHost(typed: string): string | null {
  const plain = typed.trim();
  return URL.parse(HAS_SCHEME.test(plain) ? plain : `https://${plain}`)?.hostname ?? null;
}
