const PREFIX = "xn--";
const [BASE, LEAST, MOST, SKEW, DAMP] = [36, 1, 26, 38, 700];

/** A host as people write it: `xn--mnchen-3ya.de` is münchen.de. A label that is no punycode stays as it is. */
export const readableHost = (host: string): string =>
  host
    .split(".")
    .map((label) => (label.startsWith(PREFIX) ? (decodeLabel(label.slice(PREFIX.length)) ?? label) : label))
    .join(".");

/** RFC 3492, section 6.2; null for what is none. */
function decodeLabel(label: string): string | null {
  const end = Math.max(0, label.lastIndexOf("-"));
  const found = Array.from(label.slice(0, end), (letter) => letter.codePointAt(0) ?? 0);
  let [code, bias, index] = [128, 72, 0];
  for (let at = end > 0 ? end + 1 : 0; at < label.length;) {
    const before = index;
    for (let [weight, step] = [1, BASE]; ; step += BASE, at += 1) {
      const digit = digitOf(label[at]);
      if (digit === null) return null;
      index += digit * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    at += 1;
    bias = adapt(index - before, found.length + 1, before === 0);
    code += Math.floor(index / (found.length + 1));
    index %= found.length + 1;
    if (code > 0x10ffff) return null;
    found.splice(index, 0, code);
    index += 1;
  }
  return found.length === 0 ? null : String.fromCodePoint(...found);
}

/** `a` to `z` are 0 to 25, the digits 26 to 35; null for anything else. */
function digitOf(letter = ""): number | null {
  const digit = Number.parseInt(letter, BASE);
  return Number.isNaN(digit) ? null : (digit + 26) % BASE;
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, points: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / points);
  let bias = 0;
  for (; left > ((BASE - LEAST) * MOST) / 2; bias += BASE) left = Math.floor(left / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}
