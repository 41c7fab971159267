import { tokensOf, type Token } from "./tokens-of.ts";

/** How a pattern that was written for one part of a URL ends inside the whole of it. */
export type Part = {
  /** Characters that end the part: nothing in the pattern may run over them. */
  readonly stop: string;
  /** What stands for the end of the part. */
  readonly end: string;
  /** What may come before, where the pattern is not tied to the part's start. */
  readonly before: string;
};

/** Escapes that mean the same in RE2: kinds of characters without a stop character among them, and punctuation. */
const HARMLESS_ESCAPE = /^\\[dwb/.\-+*?()[\]{}|$^@:,~!&=%_]$/;

/** A JavaScript pattern for one part of a URL as RE2 for the whole URL, or null where RE2 or the part's end forbids it. */
export function translatePattern(source: string, part: Part): string | null {
  const alternatives = splitAlternatives(tokensOf(source)).map((tokens) => translateAlternative(tokens, part));
  if (alternatives.some((alternative) => alternative === null)) return null;
  return alternatives.length === 1 ? (alternatives[0] ?? null) : `(?:${alternatives.join("|")})`;
}

function splitAlternatives(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const alternatives: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === "|" && token.depth === 0) alternatives.push([]);
    else alternatives.at(-1)?.push(token);
  }
  return alternatives;
}

function translateAlternative(tokens: readonly Token[], part: Part): string | null {
  const tied = tokens[0]?.text === "^";
  const pieces = (tied ? tokens.slice(1) : tokens).map(({ text }) => translateToken(text, part));
  if (pieces.includes(null)) return null;
  return `${tied ? "" : part.before}${pieces.join("")}`;
}

function translateToken(text: string, part: Part): string | null {
  if (text === ".") return `[^${part.stop}]`;
  if (text === "$") return part.end;
  if (text === "\\/") return "/";
  if (text === "^" || /^\(\?[=!<]/.test(text)) return null;
  if (text.startsWith("\\")) return HARMLESS_ESCAPE.test(text) && !part.stop.includes(text.slice(1)) ? text : null;
  return text.startsWith("[") ? translateClass(text, part) : text;
}

/** A class that leaves characters out leaves the stop characters out too; one that names them, or their kind, is refused. */
function translateClass(text: string, part: Part): string | null {
  if (text.startsWith("[^")) return `[^${part.stop}${text.slice(2)}`;
  const namesStop = Array.from(part.stop).some((stop) => text.includes(stop));
  return namesStop || /\\[DWSpPux]/.test(text) ? null : text;
}
