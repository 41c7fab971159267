import { spawnSync } from "node:child_process";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type MovableClock = {
  /** To be given to the browser that shall live by this clock. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets the wall clock to the true one plus so many seconds; the monotonic clock goes on as it is. */
  setOffset(seconds: number): Promise<void>;
  close(): Promise<void>;
};

/** A wall clock that a test can move while a real browser runs. Null where there is no C compiler, or not on Linux. */
export async function prepareClock(): Promise<MovableClock | null> {
  if (process.platform !== "linux") return null;
  const folder = await mkdtemp(join(tmpdir(), "porchlight-clock-"));
  const [shim, file] = [join(folder, "clock-shim.so"), join(folder, "offset")];
  const source = join(import.meta.dirname, "clock-shim.c");
  const compiled = spawnSync("cc", ["-shared", "-fPIC", "-O2", "-o", shim, source]);
  if (compiled.status !== 0) {
    await rm(folder, { recursive: true });
    return null;
  }
  const offset = await open(file, "w+");
  const setOffset = async (seconds: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(seconds));
    // Written in place: the browser has the file mapped and would not see another one under its name.
    await offset.write(bytes, 0, 8, 0);
  };
  await setOffset(0);
  return {
    env: { LD_PRELOAD: shim, CLOCKSHIM_FILE: file },
    setOffset,
    async close() {
      await offset.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
