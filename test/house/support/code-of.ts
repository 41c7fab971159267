const COMMENT = /\/\*[^]*?\*\/|(?<![:\\/])\/\/.*/;
const TEXT = /"(?:\\.|[^"\\\n])*"/;
const TEMPLATE = /`(?:\\.|[^`\\])*`/;
const NO_CODE = new RegExp([COMMENT, TEXT, TEMPLATE].map(({ source }) => source).join("|"), "g");

/** A source without its comments and with its texts emptied, line by line where it was: what is left is code. */
export const codeOf = (text: string): string =>
  text.replace(NO_CODE, (found) => {
    if (found.startsWith('"')) return '""';
    if (found.startsWith("`")) return `\`${Array.from(found.matchAll(/\$\{[^}]*\}|\n/g), ([kept]) => kept).join("")}\``;
    return found.replace(/[^\n]/g, "");
  });

/** `path:line` of every match in code, for a message that leads there. */
export function findInCode(files: readonly { path: string; text: string }[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    codeOf(text)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
