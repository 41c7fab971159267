import type { Plugin } from "vite";

/** The screens of a page and its title, by the names of their modules; languages are left out, since a page reads one. */
const IS_SHOWN = /(?:-app|page-titles)$/;

/**
 * A page of ours loads its screens once it knows its language, so the bundler does not count them to it. Named in its HTML, they
 * are fetched and compiled meanwhile, and no file waits for another. They run when they are imported, not before.
 */
export function preloadScreens(): Plugin {
  return {
    name: "porchlight-preload-screens",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {}, chunk }) {
        if (chunk === undefined) return html;
        const chunks = new Map(
          Object.values(bundle).flatMap((output) => (output.type === "chunk" ? [[output.fileName, output]] : [])),
        );
        const found = new Set<string>();
        const add = (fileName: string): void => {
          if (found.has(fileName)) return;
          found.add(fileName);
          const { imports = [], dynamicImports = [] } = chunks.get(fileName) ?? {};
          const shown = dynamicImports.filter((name) => IS_SHOWN.test(chunks.get(name)?.name ?? ""));
          for (const next of [...imports, ...shown]) add(next);
        };
        add(chunk.fileName);
        return [...found]
          .filter((fileName) => !html.includes(`/${fileName}"`))
          .map((fileName) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
            injectTo: "head" as const,
          }));
      },
    },
  };
}
