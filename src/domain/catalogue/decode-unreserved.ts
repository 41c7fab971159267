const UNRESERVED = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi;

/**
 * Undoes percent-encoding where it changes nothing: letters, digits and `-._~` (RFC 3986, 2.3). `/shorts` may be written
 * `/%73horts` and every server reads the same. Slashes and all else stay encoded.
 */
export function decodeUnreserved(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(UNRESERVED, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
