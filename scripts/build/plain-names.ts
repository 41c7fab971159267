import type { Plugin } from "vite";

/**
 * Names the parts of our pages without a sum of what is in them: no cache stands between a browser and an extension's own files, and
 * in a package such sums, which cannot be packed, stand in every place that names a part.
 */
export function plainNames(): Plugin {
  return {
    name: "porchlight-plain-names",
    outputOptions({ chunkFileNames: chunks, entryFileNames: entries, assetFileNames: assets, ...options }) {
      return {
        ...options,
        ...(chunks === undefined ? {} : { chunkFileNames: plain(chunks) }),
        ...(entries === undefined ? {} : { entryFileNames: plain(entries) }),
        ...(assets === undefined ? {} : { assetFileNames: plain(assets) }),
      };
    },
  };
}

type Names<T> = string | ((about: T) => string);

const plain = <T>(names: Names<T>): Names<T> =>
  typeof names === "string" ? withoutSum(names) : (about: T) => withoutSum(names(about));

const withoutSum = (name: string): string => name.replace("-[hash]", "");
