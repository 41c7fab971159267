import type { SpokenModule } from "./list-spoken-modules.ts";

export type WrittenFile = { readonly file: string; readonly text: string };

const HEAD = "// Written by scripts/spoken.ts.\n";
const LANGUAGES = ["en", "es", "ar"] as const;
const camelCase = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** What only the record's screens say is loaded with them. */
const isOfRecord = ({ name }: SpokenModule): boolean => name.startsWith("record-");
const list = (names: readonly string[]): string => `{ ${names.join(", ")} }`;

/** The files that make modules of words speak the page's language. */
export function writeSpokenModules(modules: readonly SpokenModule[]): readonly WrittenFile[] {
  const own = modules.filter(({ isShared }) => !isShared);
  const indexOf = (some: readonly SpokenModule[]): string =>
    HEAD + some.map(({ name }) => `export * as ${camelCase(name)} from "./${name}.ts";\n`).join("");
  return [
    ...modules.map((module) => ({ file: `src/locales/spoken/${module.name}.ts`, text: HEAD + textOf(module) })),
    ...LANGUAGES.flatMap((language) => [
      { file: `src/locales/${language}/index.ts`, text: indexOf(own.filter((module) => !isOfRecord(module))) },
      { file: `src/locales/${language}/${language}-of-record.ts`, text: indexOf(own.filter(isOfRecord)) },
    ]),
  ];
}

function textOf(module: SpokenModule): string {
  const { name, isShared, values, types } = module;
  if (isShared) return `export * from "../shared/${name}.ts";\n`;
  const english = `"../en/${name}.ts"`;
  const typed = types.length === 0 ? "" : `\nexport type ${list(types)} from ${english};`;
  const [say, from] = isOfRecord(module) ? ["spokenOfRecord", "speak-of-record"] : ["spoken", "speak"];
  return `import * as english from ${english};
import { ${say} } from "../${from}.ts";
${typed}
export const ${list(values)} = ${say}("${camelCase(name)}", english);
`;
}
