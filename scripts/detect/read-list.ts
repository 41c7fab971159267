import { failure, success, type Result } from "#domain/result";

export type ListedPage = { readonly file: string; readonly url: string };

/** The lines of a list, each `{"file": …, "url": …}` or a sentence that names its number. Blank lines are passed over. */
export function readList(text: string): readonly Result<ListedPage>[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): Result<ListedPage> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure(`Line ${number} is not JSON.`);
  }
  if (typeof value !== "object" || value === null || !("file" in value) || !("url" in value))
    return failure(`Line ${number} must be {"file": "page.html", "url": "https://…"}.`);
  const { file, url } = value;
  if (typeof file !== "string" || typeof url !== "string")
    return failure(`Line ${number}: file and url must be texts.`);
  return success({ file, url });
}
