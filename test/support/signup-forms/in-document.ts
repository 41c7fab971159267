import { Window } from "happy-dom";

/** Asks of a document that is read and not run, at its own address: no script, style or frame of it is loaded. */
export function inDocument<T>(
  { url, html }: { readonly url: string; readonly html: string },
  find: (root: Document) => T,
): T {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  globalThis.CSS ??= window.CSS as unknown as typeof CSS;
  window.document.write(html);
  return find(window.document as unknown as Document);
}
