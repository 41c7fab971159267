/** Puts a text on the clipboard, after a press of a button. Answers whether it arrived. */
export async function copyWords(view: Window & typeof globalThis, words: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(words);
    return true;
  } catch {
    // A page's permissions policy may forbid it; the copy command obeys none.
    return copyByCommand(view.document, words);
  }
}

function copyByCommand(document: Document, words: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", put, { capture: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put, { capture: true });
  return done;
}
