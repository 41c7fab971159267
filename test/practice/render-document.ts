import { escapeHtml } from "./escape-html.ts";

export type DocumentParts = {
  readonly title: string;
  /** Attributes of <html>, ready to be written. */
  readonly attributes: string;
  /** Goes into <head>, before the style sheet: a hostile script must come as early as it can. */
  readonly early: string;
  readonly body: string;
};

export function renderDocument(parts: DocumentParts): string {
  return `<!doctype html>
<html lang="en" ${parts.attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
${parts.early}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice-assets/style.css">
</head>
<body>
${parts.body}
<footer class="practice-footer" role="contentinfo">Practice network, not the real site</footer>
</body>
</html>
`;
}
