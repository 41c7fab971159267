import { useEffect, useState } from "preact/hooks";
import type { FamilyView, ParentView } from "#domain/report/views";
import type { Call } from "#messages/client";
import type { MessageName, ReplyOf, Request } from "#messages/protocol";
import type { ToastText } from "../../components/toast.tsx";
import type { Opened } from "../door/door.tsx";
import { useReplies } from "../../hooks/use-replies.ts";

const REFRESH_MS = 10_000;

/** Messages that ask for the token of the session. */
type Guarded = { [N in MessageName]: Request<N> extends { readonly token: string } ? N : never }[MessageName];

/** What the dashboard knows and holds: the session, the family, today, and what to say about it. */
export function useDashboard(call: Call) {
  const [opened, open] = useState<Opened | null>(null);
  const [family, setFamily] = useState<FamilyView | null>(null);
  const [today, setToday] = useState<ParentView | null>(null);
  const [toast, say] = useState<ToastText | null>(null);
  const { trouble, take } = useReplies(() => open(null));
  const token = opened?.token ?? null;

  async function send<N extends Guarded>(name: N, request: (token: string) => Request<N>): Promise<ReplyOf<N> | null> {
    return token === null ? null : take(await call(name, request(token)));
  }

  async function refresh(): Promise<void> {
    const [found, view] = await Promise.all([
      send("family/view", (given) => ({ token: given })),
      send("parent/view", (given) => ({ token: given, tabId: null, child: null })),
    ]);
    if (found !== null) setFamily(found);
    if (view !== null) setToday(view);
  }

  useEffect(() => {
    if (token === null) return;
    void refresh();
    const timer = setInterval(() => document.visibilityState === "visible" && void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [token]);

  return {
    /** What the popup's own deeds need, to be done from here. */
    behindPin: { call, token: token ?? "", tabId: null, take, show: setToday, say },
    opened,
    family,
    today,
    trouble,
    toast,
    open,
    say,
    send,
    refresh,
    sessionOver: () => open(null),
    async lock(): Promise<void> {
      await call("door/lock", {});
      open(null);
    },
  };
}

export type Dashboard = ReturnType<typeof useDashboard>;
