import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { failure, success, type Result } from "#domain/result";

/** A page as somebody saved it, with the address at which it was served. */
export type SavedPage = { readonly file: string; readonly url: string; readonly body: Buffer };

/** Reads one; the error is a sentence. `folder` is where a relative name begins. */
export async function readSavedPage(folder: string, file: string, url: string): Promise<Result<SavedPage>> {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol))
    return failure(`${url} is no web address. Write it like https://www.example.org/page.`);
  try {
    return success({ file, url, body: await readFile(resolve(folder, file)) });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return failure(isMissing ? `${file} is not there.` : `${file} could not be read.`);
  }
}
