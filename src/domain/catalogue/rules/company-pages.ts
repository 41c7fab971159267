/**
 * Paths under which such sites speak of themselves, for `under`: after a language (`/en/`) or not, with the words that follow
 * in the same name (`privacy-policy`, `terms_of_service.html`). Recalled.
 */
export const COMPANY_PAGES =
  "(?:[a-z]{2}(?:[-_][a-z]{2})?\\/)?(?:about|blog|careers|community[-_]guidelines|contact|cookie|cookies|faq|feedback|guidelines|help|legal|press|privacy|rules|safety|support|terms|tos|trust)(?:[-_][\\w-]+)?(?:\\.\\w+)?";
