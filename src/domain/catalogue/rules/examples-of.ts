import type { Site } from "../site.ts";
import { SURFACES, type Surface } from "../surface.ts";

/**
 * Examples as a table: for each surface addresses with a space between two, those that begin with a slash at `https://` and
 * `host`. Two that are not the site are added: a name that ends alike, and one that only begins with it.
 */
export function examplesOf(host: string, table: Partial<Readonly<Record<Surface, string>>>): Site["examples"] {
  const shown = SURFACES.flatMap((surface) => (table[surface]?.split(" ") ?? []).map((url) => ({ url, surface })));
  const bare = host.split(".").slice(-2).join(".");
  return [
    ...shown.map(({ url, surface }) => ({ url: url.startsWith("/") ? `https://${host}${url}` : url, surface })),
    { url: `https://not${bare}/`, surface: null },
    { url: `https://${host}.evil.example/`, surface: null },
  ];
}
