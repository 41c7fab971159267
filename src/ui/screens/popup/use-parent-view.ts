import { useEffect, useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import type { ParentView } from "#domain/report/views";
import { commonWords } from "#locales/common-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";

type Options = {
  readonly call: Call;
  readonly token: string;
  readonly tabId: number | null;
  /** Whose day is asked for; null is whoever is here. */
  readonly child: ChildId | null;
  readonly onSessionOver: () => void;
};

const REFRESH_MS = 10_000;

/** What the parent sees, asked for again while it is looked at; every change answers with the view that it made. */
export function useParentView({ call, token, tabId, child, onSessionOver }: Options) {
  const [view, setView] = useState<ParentView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** The value of a reply, or null with a sentence shown; a session that is over leads back to the door. */
  function take<T>(reply: Reply<T>): T | null {
    if (reply.ok) {
      setTrouble(null);
      return reply.value;
    }
    if (reply.error === "session-over") onSessionOver();
    else setTrouble(reply.say ?? commonWords.failed);
    return null;
  }

  useEffect(() => {
    const load = async () => {
      const found = take(await call("parent/view", { token, tabId, child }));
      if (found !== null) setView(found);
    };
    void load();
    const timer = setInterval(() => void load(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [token, child]);

  /** What was decided for everybody answers with the day of whoever is here: then the one that is looked at is asked for. */
  async function showOwn(made: ParentView): Promise<void> {
    if (child === null || made.view.child?.id === child) return setView(made);
    const found = take(await call("parent/view", { token, tabId, child }));
    if (found !== null) setView(found);
  }

  return { view, setView: (made: ParentView) => void showOwn(made), trouble, take };
}
