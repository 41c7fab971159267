/**
 * A text as it is compared: lower case, no accents, every script's digits as 0-9, `camelCase` and `snake_case` as words,
 * one space between them. The word lists go through it too, so what it drops from one it drops from the other.
 */
export function plainText(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/\p{Nd}/gu, digit)
    .replace(/[\s_\-:*.,/()[\]]+/g, " ")
    .trim();
}

/** Digits of a script lie ten in a row, from a code point that ends on 0 or, in most scripts of India, on 6. */
function digit(one: string): string {
  const code = one.codePointAt(0) ?? 0;
  const beginsOnZero = /\p{Nd}/u.test(String.fromCodePoint(code & ~15));
  return String((code & 15) - (beginsOnZero ? 0 : 6));
}
