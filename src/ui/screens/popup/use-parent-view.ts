import { useEffect, useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import type { ParentView } from "#domain/report/parent-views";
import type { Call } from "#messages/client";
import { hearChanges } from "../../changes.ts";
import { useReplies } from "../../hooks/use-replies.ts";

type Options = {
  readonly call: Call;
  readonly token: string;
  readonly tabId: number | null;
  /** Whose day is asked for; null is whoever is here. */
  readonly child: ChildId | null;
  readonly onSessionOver: () => void;
};

const REFRESH_MS = 10_000;

/** What the parent sees, asked for again while it is looked at and when something was changed elsewhere; every change answers with the view that it made. */
export function useParentView({ call, token, tabId, child, onSessionOver }: Options) {
  const [view, setView] = useState<ParentView | null>(null);
  const { trouble, take } = useReplies(onSessionOver);

  useEffect(() => {
    const load = async () => {
      const found = take(await call("parent/view", { token, tabId, child }));
      if (found !== null) setView(found);
    };
    void load();
    const life = new AbortController();
    hearChanges(() => void load(), life.signal);
    const timer = setInterval(() => void load(), REFRESH_MS);
    life.signal.addEventListener("abort", () => clearInterval(timer));
    return () => life.abort();
  }, [token, child]);

  /** What was decided for everybody answers with the day of whoever is here: then the one that is looked at is asked for. */
  async function showOwn(made: ParentView): Promise<void> {
    const looked = child ?? view?.view.child?.id ?? null;
    // What is done with no page in hand answers without one: the one in front is what it was.
    if (looked === null || made.view.child?.id === looked) {
      const isOfAPage = made.page !== null || made.addable !== null;
      return setView(isOfAPage ? made : { ...made, page: view?.page ?? null, addable: view?.addable ?? null });
    }
    const found = take(await call("parent/view", { token, tabId, child: looked }));
    if (found !== null) setView(found);
  }

  return { view, setView: (made: ParentView) => void showOwn(made), trouble, take };
}
