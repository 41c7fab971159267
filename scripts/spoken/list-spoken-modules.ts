import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

/** A module of words: its file name, what it exports, and whether all languages share it. */
export type SpokenModule = {
  readonly name: string;
  readonly isShared: boolean;
  readonly values: readonly string[];
  readonly types: readonly string[];
};

const USERS = "{src/ui,entrypoints,scripts,test}/**/*.{ts,tsx}";
const IMPORT = /(?:from |import\()"#locales\/([a-z-]+)"/g;
/** They speak every language at once. */
const ALL_AT_ONCE: readonly string[] = ["words", "speak", "speak-of-record"];

/** Every module of words that somebody outside `src/locales` imports, by name. `root` is the repository. */
export function listSpokenModules(root: string): readonly SpokenModule[] {
  const used = globSync(USERS, { cwd: root }).flatMap((file) =>
    Array.from(readFileSync(path.join(root, file), "utf8").matchAll(IMPORT), ([, name = ""]) => name),
  );
  return [...new Set(used)]
    .filter((name) => !ALL_AT_ONCE.includes(name))
    .toSorted()
    .map((name) => readModule(root, name));
}

function readModule(root: string, name: string): SpokenModule {
  const shared = path.join(root, "src/locales/shared", `${name}.ts`);
  const isShared = existsSync(shared);
  const text = readFileSync(isShared ? shared : path.join(root, "src/locales/en", `${name}.ts`), "utf8");
  const exported = (pattern: RegExp): readonly string[] =>
    Array.from(text.matchAll(pattern), ([, names = ""]) => names.split(", ")).flat();
  return {
    name,
    isShared,
    values: exported(/^export (?:const|function) (\w+)/gm)
      .concat(exported(/^export \{ ([\w, ]+) \} from/gm))
      .toSorted(),
    types: exported(/^export type \{? ?([\w, ]+?) ?(?:\}|=)/gm).toSorted(),
  };
}
