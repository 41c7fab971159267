import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSystemKind } from "../../../scripts/browsers/read-system-kind.ts";

const rows = [
  ['NAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n', "debian"],
  ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', "ubuntu"],
  ['ID="fedora"\n', "other"],
  ["ID_LIKE=debian\n", "other"],
] as const;

describe.runIf(process.platform === "linux")("the kind of system", () => {
  it.each(rows)("%j is %s", (text, kind) => {
    const folder = mkdtempSync(join(tmpdir(), "porchlight-os-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "os-release");
    writeFileSync(file, text);
    expect(readSystemKind(file)).toBe(kind);
  });

  it("is other where the file is missing", () => {
    expect(readSystemKind("/nowhere/os-release")).toBe("other");
  });
});
