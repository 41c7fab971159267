const PLAIN = /%(?:2[147-9ac-e]|3[\dab]|4[\da-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi;

/**
 * Undoes percent-encoding where it changes nothing: letters, digits and `-._~` (RFC 3986, 2.3), and what a path may hold plainly
 * too (3.3) and no query gives a meaning of its own: `@:!$'()*,;`. `/shorts` may be written `/%73horts` and `/@a` `/%40a`, and
 * every server reads the same. Slashes and all else stay encoded.
 */
export function decodeUnreserved(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(PLAIN, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
