import { useEffect, useState } from "preact/hooks";
import type { PeopleView } from "#domain/report/parent-views";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { useChanges } from "../../hooks/use-changes.ts";
import { useReplies } from "../../hooks/use-replies.ts";

type Options = {
  readonly call: Call;
  readonly token: string;
  readonly isShown: boolean;
  readonly onSessionOver: () => void;
};

/** The family as the background knows it; every change answers with the family that it made. */
export function useFamily({ call, token, isShown, onSessionOver }: Options) {
  const [view, setView] = useState<PeopleView | null>(null);
  const { trouble, take } = useReplies(onSessionOver);
  const changes = useChanges();

  /** Whether it was done. */
  function show(reply: Reply<PeopleView>): boolean {
    const made = take(reply);
    if (made !== null) setView(made);
    return made !== null;
  }

  useEffect(() => {
    // The dashboard has no token while it is locked.
    if (isShown && token !== "") void call("people/view", { token }).then(show);
  }, [token, isShown, changes]);

  return { view, setView, trouble, take, show };
}

export type Family = ReturnType<typeof useFamily>;
