import { classify } from "#domain/catalogue/classify";

type Answer =
  | { readonly url: string; readonly site: string | null; readonly surface: string | null }
  | { readonly url: string; readonly error: string };

/** What one line of input is: a place in the catalogue, none of ours (nulls), or no URL. */
export function describeLine(url: string): Answer {
  if (!isUrl(url)) return { url, error: "Not a full web address. Write it like https://www.example.org/page." };
  const place = classify(url);
  return { url, site: place?.site ?? null, surface: place?.surface ?? null };
}

/** `www.example.org:443/` would be a URL too, with a scheme called www.example.org; nobody means that. */
function isUrl(text: string): boolean {
  return URL.canParse(text) && !new URL(text).protocol.includes(".");
}
