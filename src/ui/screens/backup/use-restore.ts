import { useEffect, useRef, useState } from "preact/hooks";
import type { BackupProblem } from "#domain/backup/backup-problem";
import type { RestorePreview } from "#domain/backup/restore-preview";
import type { RestoreLook } from "#domain/backup/restore-views";
import type { Reply } from "#messages/protocol";
import { bringIn } from "./bring-in.ts";
import type { LoadVault } from "./load-vault.ts";
import { openFile, type OpenedFile } from "./open-file.ts";
import type { RestoreDoor } from "./restore-door.ts";
import { refusalLine } from "../../refusal-line.ts";

export type RestoreProblem =
  | BackupProblem
  | { readonly kind: "incomplete" | "changed" | "not-theirs" }
  | { readonly kind: "refused"; readonly say: string };

export type RestoreState =
  | { readonly at: "choosing"; readonly problem: RestoreProblem | null }
  | { readonly at: "passphrase"; readonly isWrong: boolean }
  | { readonly at: "reading"; readonly done: number }
  /** The next one is not tried before the wait is over. */
  | { readonly at: "secret"; readonly isWrong: boolean; readonly waitMs: number }
  | { readonly at: "preview"; readonly preview: RestorePreview }
  | { readonly at: "restoring" }
  | { readonly at: "done" };

type Given = {
  readonly door: RestoreDoor;
  readonly loadVault: LoadVault;
  /** With the token of a new session, where there is one. */
  readonly onDone: (token: string | null) => void;
  readonly onSessionOver: () => void;
};

/** A restore as its screen goes through it, from a file to what it changed. Until "Restore it" nothing has changed. */
export function useRestore({ door, loadVault, onDone, onSessionOver }: Given) {
  const [state, show] = useState<RestoreState>({ at: "choosing", problem: null });
  const file = useRef<OpenedFile | null>(null);
  const secret = useRef<string | null>(null);
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const refuse = (reply: Extract<Reply<never>, { ok: false }>) => {
    if (reply.error === "session-over") onSessionOver();
    show({ at: "choosing", problem: { kind: "refused", say: refusalLine(reply.say) } });
  };
  const take = <T>(reply: Reply<T>): T | null => {
    if (reply.ok) return reply.value;
    refuse(reply);
    return null;
  };

  function showLook(look: RestoreLook): void {
    if (look.kind === "preview") return show({ at: "preview", preview: look.preview });
    if (look.kind === "needs-secret") return show({ at: "secret", isWrong: false, waitMs: 0 });
    if (look.kind === "wrong-secret") return show({ at: "secret", isWrong: true, waitMs: look.waitMs });
    if (look.kind === "waiting") return show({ at: "secret", isWrong: false, waitMs: look.waitMs });
    show({ at: "choosing", problem: look });
  }

  async function look(typed: string | null): Promise<void> {
    secret.current = typed;
    const found = take(await door.look(typed));
    if (found !== null) showLook(found);
  }

  async function read(opened: OpenedFile, passphrase: string | null): Promise<void> {
    life.current = new AbortController();
    const { signal } = life.current;
    show({ at: "reading", done: 0 });
    const onProgress = (done: number) => !signal.aborted && show({ at: "reading", done });
    const brought = await bringIn(opened, { door, vault: await loadVault(), passphrase, signal, onProgress });
    if (brought.kind === "refused") return refuse(brought.reply);
    if (brought.kind === "cancelled") return show({ at: "choosing", problem: null });
    if (brought.kind === "in") return look(null);
    if (brought.problem.kind === "wrong-passphrase") return show({ at: "passphrase", isWrong: true });
    show({ at: "choosing", problem: brought.problem });
  }

  return {
    state,
    async choose(chosen: File): Promise<void> {
      const opened = await openFile(chosen);
      if (!opened.ok) return show({ at: "choosing", problem: opened.error });
      file.current = opened.value;
      if (opened.value.sealed === null) return read(opened.value, null);
      show({ at: "passphrase", isWrong: false });
    },
    passphrase: async (typed: string): Promise<void> => {
      if (file.current !== null) await read(file.current, typed);
    },
    look,
    async restore(): Promise<void> {
      show({ at: "restoring" });
      const reply = take(await door.restore(secret.current));
      if (reply === null) return;
      if (reply.kind !== "done") return showLook(reply);
      show({ at: "done" });
      onDone(reply.token);
    },
    /** Stops what is being read, or leaves everything as it is. */
    async drop(): Promise<void> {
      life.current.abort();
      await door.drop();
      show({ at: "choosing", problem: null });
    },
  };
}

export type Restoring = ReturnType<typeof useRestore>;
