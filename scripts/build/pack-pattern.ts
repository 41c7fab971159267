/** First segments of a path, whole: the form of most rules. `src/content/page-rules.ts` writes it out again. */
const BEGIN = "^\\/";
const END = "(?:\\/|$)";

/**
 * The alternatives between `^\/(?:` and `)(?:\/|$)` of a pattern of that form, as a text which the guard unpacks to a pattern
 * that matches the same, with the `flags` that it expects; any other pattern as it is.
 */
export function packPattern(pattern: RegExp, flags: string): RegExp | string {
  const { source } = pattern;
  if (pattern.flags !== flags || !source.startsWith(BEGIN) || !source.endsWith(END)) return pattern;
  const middle = source.slice(BEGIN.length, -END.length);
  const depths = depthsOf(middle);
  // An alternative outside every group would reach to the pattern's own ends.
  if (depths === null || [...middle].some((letter, index) => letter === "|" && depths[index] === 0)) return pattern;
  const isOneGroup =
    middle.startsWith("(?:") && depths.slice(0, -1).every((depth) => depth > 0) && middle.endsWith(")");
  // A slash needs no escape where no literal ends at it.
  return (isOneGroup ? middle.slice(3, -1) : middle).replaceAll("\\/", "/");
}

/** How deep in groups the pattern is after each letter. Null where counting brackets is not enough: an escape, or a class of them. */
function depthsOf(source: string): readonly number[] | null {
  if (/\\[()|[\]]|\[[^\]]*[()|\\]/.test(source)) return null;
  let depth = 0;
  return [...source].map((letter) => (depth += letter === "(" ? 1 : letter === ")" ? -1 : 0));
}
