import { plainText } from "./plain-text.ts";

/**
 * Does a plain text hold one of these words? `stems` are found anywhere, `words` as whole words only; both are lists with
 * a comma between, in any script. The pattern is made when it is first asked for: most pages never ask.
 */
export function makeWordTest(stems: string, words = ""): (plain: string) => boolean {
  let pattern: RegExp | null = null;
  const make = () => {
    const whole = split(words).join("|");
    const anywhere = split(stems).join("|");
    // \b knows Latin letters alone.
    return new RegExp(
      [anywhere, whole && `(?<![\\p{L}\\d])(?:${whole})(?![\\p{L}\\d])`].filter(Boolean).join("|"),
      "u",
    );
  };
  return (plain) => (pattern ??= make()).test(plain);
}

const split = (list: string): string[] => list.split(",").map(plainText).filter(Boolean);
