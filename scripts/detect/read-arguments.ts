import { parseArgs } from "node:util";

export type Asked =
  | { readonly kind: "one"; readonly file: string; readonly url: string }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "unclear"; readonly say: string };

const USAGE =
  "Usage: npm run -s detect -- FILE.html --url URL, or npm run -s detect -- --list FILE. docs/detect.md says what comes back.";

/** What the command line asks for, or one sentence for who typed it. */
export function readArguments(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { url: { type: "string" }, list: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const { url, list } = values;
    if (list !== undefined && file === undefined && url === undefined) return { kind: "list", list };
    if (file !== undefined && more.length === 0 && url !== undefined && list === undefined)
      return { kind: "one", file, url };
    if (file !== undefined && url === undefined && list === undefined)
      return { kind: "unclear", say: `--url is missing: the address at which ${file} was served. ${USAGE}` };
  } catch {
    // An option that is none of ours.
  }
  return { kind: "unclear", say: USAGE };
}
