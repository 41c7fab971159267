/**
 * The lines of a text that comes in pieces, without their ends; holds no more than the line at hand. All three line ends
 * are known; "\r\n" reads as two, with an empty line between.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/[\r\n]/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
