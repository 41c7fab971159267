import type { Plugin } from "vite";
import { plainText } from "#content/signup-guard/plain-text";

/**
 * Ships the words of the sign-up guard as they are compared, without accents and vowel marks: they are made so before they
 * are compared anyhow, and a tenth of their bytes is said by those. The source keeps them as people write them.
 */
export function plainWords(): Plugin {
  return {
    name: "porchlight-plain-words",
    transform(code, id) {
      if (!/\/content\/signup-guard\/(?:says|asks)-[\w-]+\.ts$/.test(id)) return null;
      return code.replaceAll(/"([^"\\]*)"/g, (text, list: string) =>
        list.startsWith("./") ? text : `"${plainList(list)}"`,
      );
    },
  };
}

/** Composed again, since syllables of Korean are shorter so. */
const plainList = (list: string): string => list.split(",").map(plainText).join(",").normalize("NFC");
