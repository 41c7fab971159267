/** First segments of a path, whole: the form of most rules. `src/content/surfaces/page-rules.ts` writes it out again. */
const BEGIN = "^\\/";
const END = "(?:\\/|$)";

/**
 * A pattern with the `flags` that the guard expects, as a text: of one of that form the alternatives between `^\/(?:` and
 * `)(?:\/|$)`, of any other that begins with `^` the whole. A pattern with other flags stays as it is.
 */
export function packPattern(pattern: RegExp, flags: string): RegExp | string {
  if (pattern.flags !== flags || !pattern.source.startsWith("^")) return pattern;
  // A slash needs no escape where no literal ends at it.
  return (packSegments(pattern.source) ?? pattern.source).replaceAll("\\/", "/");
}

function packSegments(source: string): string | null {
  if (!source.startsWith(BEGIN) || !source.endsWith(END)) return null;
  const middle = source.slice(BEGIN.length, -END.length);
  const depths = depthsOf(middle);
  // An alternative outside every group would reach to the pattern's own ends.
  if (depths === null || [...middle].some((letter, index) => letter === "|" && depths[index] === 0)) return null;
  const isOneGroup =
    middle.startsWith("(?:") && depths.slice(0, -1).every((depth) => depth > 0) && middle.endsWith(")");
  return isOneGroup ? middle.slice(3, -1) : middle;
}

/** How deep in groups the pattern is after each letter. Null where counting brackets is not enough: an escape, or a class of them. */
function depthsOf(source: string): readonly number[] | null {
  if (/\\[()|[\]]|\[[^\]]*[()|\\]/.test(source)) return null;
  let depth = 0;
  return [...source].map((letter) => (depth += letter === "(" ? 1 : letter === ")" ? -1 : 0));
}
