import type { RestoreDone, RestoreLook } from "#domain/backup/restore-views";
import type { StagedPart } from "#domain/backup/decode-staged";
import type { Call } from "#messages/client";
import type { Reply, ReplyOf } from "#messages/protocol";

type NotRestored = Exclude<RestoreLook, { readonly kind: "preview" }>;

/** How a backup is brought in: in the first run, or behind the PIN. */
export type RestoreDoor = {
  put(part: StagedPart): Promise<Reply<ReplyOf<"restore/put">>>;
  look(secret: string | null): Promise<Reply<RestoreLook>>;
  restore(secret: string | null): Promise<Reply<RestoreDone | NotRestored>>;
  /** What was brought in is not to be restored. */
  drop(): Promise<unknown>;
};

/**
 * Before anything is set up here, or after it is lost: whoever brings a backup shows that it is theirs by a PIN or code of it.
 * `snapshot` is one that is kept here, by its number; null is a file.
 */
export const doorOfFirstRun = (call: Call, snapshot: number | null): RestoreDoor => ({
  put: (part) => call("setup/restore-put", part),
  look: (secret) => call("setup/restore-look", { snapshot, secret }),
  restore: (secret) => call("setup/restore", { snapshot, secret }),
  // The next file takes its place.
  drop: async () => undefined,
});

/** `snapshot` is one that is kept here, by its number; null is a file. */
export const doorBehindPin = (call: Call, token: string, snapshot: number | null): RestoreDoor => ({
  put: (part) => call("restore/put", { token, ...part }),
  look: (secret) => call("restore/look", { token, snapshot, secret }),
  restore: (secret) => call("restore/do", { token, snapshot, secret }),
  drop: () => call("restore/drop", { token }),
});
