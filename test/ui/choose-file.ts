import { act } from "preact/test-utils";
import type { mount } from "./mount.ts";

/** Gives a file to a field for one on the screen, the first unless another is named, as the browser's dialog does. */
export async function chooseFile(page: Awaited<ReturnType<typeof mount>>, text: string, place = 1): Promise<void> {
  const input = page.root.querySelectorAll('input[type="file"]')[place - 1];
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no field for a file.");
  const file = new File([text], "backup.json", { type: "application/json" });
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  // Reading the file takes turns of its own, and so does each of its parts.
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((done) => setImmediate(done));
    await page.settle();
  }
}
