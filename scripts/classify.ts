import { splitLines } from "./classify/split-lines.ts";
import { describeLine } from "./classify/describe-line.ts";

// Reads URLs from standard input, one on a line, and writes one line of JSON for each: {url, site, surface}, with null
// where it is none of our sites, or {url, error} where it is no URL. Blank lines are passed over.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `| head` has seen enough; anything else is worth a word.
  if (error.code !== "EPIPE") console.error(`The answers could not be written: ${error.message}`);
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

if (process.argv.length > 2) {
  console.error("Usage: npm run -s classify < FILE. It reads URLs from standard input, one on a line.");
  process.exit(1);
}

process.stdin.setEncoding("utf8");
for await (const line of splitLines(process.stdin)) {
  const url = line.trim();
  if (url === "") continue;
  const isRoomLeft = process.stdout.write(`${JSON.stringify(describeLine(url))}\n`);
  if (!isRoomLeft) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
