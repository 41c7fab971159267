/** One piece of a regular expression: an escape, a class, an opening or closing bracket, or a single character. */
export type Token = { readonly text: string; readonly depth: number };

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]?)|[^]/g;

/** Cuts a pattern's source into pieces, each with the number of groups that it stands in. */
export function tokensOf(source: string): readonly Token[] {
  let depth = 0;
  return Array.from(source.matchAll(TOKEN), ([text]) => {
    if (text === ")") depth -= 1;
    const token = { text, depth };
    if (text.startsWith("(")) depth += 1;
    return token;
  });
}
