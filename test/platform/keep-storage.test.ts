import { expect, it, vi } from "vitest";
import { keepStorage } from "#platform/keep-storage";

it("asks for storage that is kept, once", async () => {
  const [yes, no] = [true, false].map((kept) => ({ persisted: async () => kept, persist: vi.fn(async () => true) }));
  if (yes === undefined || no === undefined) throw new Error("There are two.");
  await keepStorage(yes);
  await keepStorage(no);
  expect(yes.persist).not.toHaveBeenCalled();
  expect(no.persist).toHaveBeenCalledOnce();
});

it("goes on where the browser knows no such thing", async () => {
  const refuses = { persisted: () => Promise.reject(new TypeError("no")), persist: vi.fn(async () => true) };
  await expect(keepStorage(refuses)).resolves.toBeUndefined();
});
