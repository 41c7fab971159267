/** The language that a document says it is in, or the browser's; always one that `Intl` takes. */
export function languageOf(root: Document): string {
  const said = root.documentElement?.getAttribute("lang")?.trim().replaceAll("_", "-") ?? "";
  try {
    if (said !== "") return Intl.getCanonicalLocales(said)[0] ?? "en";
  } catch {
    // No language at all, as some pages have it.
  }
  return root.defaultView?.navigator.language ?? "en";
}
