import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";

/** A new profile's folder, which goes with the stack. */
export async function makeProfile(kind: BrowserKind, begun: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `porchlight-${kind}-`));
  begun.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
