/** A day's worth of patience for the browser's own dialog is too much; a minute is what it takes to read the file. */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser as a download of our own page: no permission is asked for it, and nothing leaves the computer. */
export function saveFile(name: string, type: string, pieces: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
