import { useEffect, useState } from "preact/hooks";
import type { PeopleView } from "#domain/report/views";
import { commonWords } from "#locales/common-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";

type Options = { readonly call: Call; readonly token: string; readonly onSessionOver: () => void };

/** The family as the background knows it; every change answers with the family that it made. */
export function useFamily({ call, token, onSessionOver }: Options) {
  const [view, setView] = useState<PeopleView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** The value of a reply, or null with a sentence shown. What was typed stays where it is. */
  function take<T>(reply: Reply<T>): T | null {
    if (reply.ok) {
      setTrouble(null);
      return reply.value;
    }
    if (reply.error === "session-over") onSessionOver();
    else setTrouble(reply.say ?? commonWords.failed);
    return null;
  }

  /** Whether it was done. */
  function show(reply: Reply<PeopleView>): boolean {
    const made = take(reply);
    if (made !== null) setView(made);
    return made !== null;
  }

  useEffect(() => {
    void call("people/view", { token }).then(show);
  }, [token]);

  return { view, setView, trouble, take, show };
}

export type Family = ReturnType<typeof useFamily>;
