import { readArguments } from "./detect/read-arguments.ts";
import { detectOne, detectList } from "./detect/run-detect.ts";

// `npm run -s detect -- FILE --url URL`, or `--list FILE`: what each detector says of saved pages, as JSON (docs/detect.md).
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const asked = readArguments(process.argv.slice(2));
const folder = process.env["INIT_CWD"] ?? process.cwd();
switch (asked.kind) {
  case "unclear":
    console.error(asked.say);
    process.exitCode = 1;
    break;
  case "one":
    process.exitCode = await detectOne(folder, asked);
    break;
  case "list":
    process.exitCode = await detectList(folder, asked.list);
}
