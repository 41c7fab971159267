import type { SpokenModule } from "./list-spoken-modules.ts";

export type WrittenFile = { readonly file: string; readonly text: string };

const HEAD = "// Written by scripts/spoken.ts.\n";
const LANGUAGES = ["en", "es", "ar"] as const;
const camelCase = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const list = (names: readonly string[]): string => `{ ${names.join(", ")} }`;

/** The files that make modules of words speak the page's language. */
export function writeSpokenModules(modules: readonly SpokenModule[]): readonly WrittenFile[] {
  const own = modules.filter(({ isShared }) => !isShared);
  const index = own.map(({ name }) => `export * as ${camelCase(name)} from "./${name}.ts";\n`).join("");
  return [
    ...modules.map((module) => ({ file: `src/locales/spoken/${module.name}.ts`, text: HEAD + textOf(module) })),
    ...LANGUAGES.map((language) => ({ file: `src/locales/${language}/index.ts`, text: HEAD + index })),
  ];
}

function textOf({ name, isShared, values, types }: SpokenModule): string {
  if (isShared) return `export * from "../shared/${name}.ts";\n`;
  const english = `"../en/${name}.ts"`;
  const typed = types.length === 0 ? "" : `\nexport type ${list(types)} from ${english};`;
  return `import * as english from ${english};
import { spoken } from "../speak.ts";
${typed}
export const ${list(values)} = spoken("${camelCase(name)}", english);
`;
}
