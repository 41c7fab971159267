import { describe, expect, test } from "vitest";
import { listSpokenModules } from "../../scripts/spoken/list-spoken-modules.ts";
import { writeSpokenModules } from "../../scripts/spoken/write-spoken-modules.ts";
import { fromRoot, listFiles, readText } from "./support/tree.ts";

const written = writeSpokenModules(listSpokenModules(fromRoot("")));
/** The formatter breaks lines where it likes. */
const plain = (text: string): string => text.replaceAll(/\s+|,(?=\s*[}\])])/g, "");

describe("between the screens and the languages", () => {
  test.each(written)("$file is what scripts/spoken.ts writes", ({ file, text }) => {
    expect(plain(readText(file)), "Run npm run spoken.").toBe(plain(text));
  });

  test("stands no module that nobody imports any more", () => {
    expect(listFiles("src/locales/spoken").toSorted()).toEqual(
      written.map(({ file }) => file).filter((file) => file.startsWith("src/locales/spoken/")),
    );
  });

  test("no screen imports the words of one language past it", () => {
    const screens = listFiles("src/ui", "entrypoints").filter((path) => /\.tsx?$/.test(path));
    expect(screens.filter((path) => /locales\/(?:en|es|ar|shared)\//.test(readText(path)))).toEqual([]);
  });
});
