import { describe, expect, it } from "vitest";
import { extensionIdOfFolder } from "./extension-id-of-folder.ts";

describe("the id of an unpacked extension", () => {
  it("is 32 letters from a to p, the same each time", () => {
    const folder = import.meta.dirname;
    expect(extensionIdOfFolder(folder)).toMatch(/^[a-p]{32}$/);
    expect(extensionIdOfFolder(folder)).toBe(extensionIdOfFolder(`${folder}/`));
  });

  // SHA-256 of "/" begins 8a5edab282632443219e051e4ade2d1d (`printf / | sha256sum`).
  it.runIf(process.platform !== "win32")("is the path's hash", () => {
    expect(extensionIdOfFolder("/")).toBe("ikfonklcicgdceedcbjoafboeknocnbn");
  });
});
