import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { BUILDS } from "./support/built.ts";
import { listAllFiles, readText } from "./support/tree.ts";

type Package = {
  readonly dependencies: object;
  readonly devDependencies: object;
  readonly optionalDependencies: object;
};
type Agreed = { readonly permissions: readonly string[] };

/** Names in the first column of a page's tables, in backticks. */
const namedIn = (path: string): readonly string[] =>
  Array.from(readText(path).matchAll(/^\| `([^`]+)`/gm), ([, name = ""]) => name);

describe("the documentation", () => {
  test("gives a reason for every permission, and for none that we do not ask for", () => {
    const asked = BUILDS.flatMap(
      (build) => (JSON.parse(readText(`test/house/manifest.${build}.json`)) as Agreed).permissions,
    );
    const documented = namedIn("docs/permissions.md").filter((name) => /^[a-zA-Z]+$/.test(name));
    expect(documented.toSorted(), "One line of docs/permissions.md for each.").toEqual([...new Set(asked)].toSorted());
  });

  test("names every dependency", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readText("package.json")) as Package;
    const text = readText("docs/dependencies.md");
    const missing = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      (name) => !text.includes(name),
    );
    expect(missing, "Say in docs/dependencies.md what it is for.").toEqual([]);
  });

  test("names every site of the catalogue in README.md", () => {
    const text = readText("README.md");
    expect(SITES.map((site) => site.name).filter((name) => !text.includes(name))).toEqual([]);
  });

  test("shows pictures that exist", () => {
    const files = new Set(listAllFiles());
    const shown = [...files]
      .filter((path) => path.endsWith(".md"))
      .flatMap((path) =>
        Array.from(readText(path).matchAll(/<img src="([^":]+)"/g), ([, src = ""]) => ({ path, src })),
      );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ path, src }) => !exists(files, path, src))).toEqual([]);
  });

  test("links to files that exist", () => {
    const files = new Set(listAllFiles());
    const broken = [...files]
      .filter((path) => path.endsWith(".md"))
      .flatMap((path) =>
        Array.from(readText(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g), ([, link = ""]) => ({
          path,
          link,
        })),
      )
      .filter(({ path, link }) => !exists(files, path, link));
    expect(broken).toEqual([]);
  });
});

function exists(files: ReadonlySet<string>, from: string, link: string): boolean {
  const path = new URL(link, `file:///${from}`).pathname.slice(1);
  const folder = path.endsWith("/") ? path : `${path}/`;
  return files.has(path) || [...files].some((file) => file.startsWith(folder));
}
