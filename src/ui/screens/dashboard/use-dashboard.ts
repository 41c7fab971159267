import { useEffect, useState } from "preact/hooks";
import type { FamilyView, ParentView } from "#domain/report/parent-views";
import type { Call } from "#messages/client";
import type { MessageName, ReplyOf, Request } from "#messages/protocol";
import type { ToastText } from "../../components/toast.tsx";
import type { Opened } from "../door/opened.ts";
import type { SitePermission } from "./plan/site-permission.ts";
import { hearChanges } from "../../changes.ts";
import { useChanges } from "../../hooks/use-changes.ts";
import { useReplies } from "../../hooks/use-replies.ts";

const REFRESH_MS = 10_000;
/** A session lives five minutes after the last input; the background says so again at the first touch. */
const FRESH_SESSION_MS = 300_000;

/** Messages that ask for the token of the session. */
type Guarded = { [N in MessageName]: Request<N> extends { readonly token: string } ? N : never }[MessageName];

/** What the dashboard knows and holds: the session, the family, each child's day, and what to say about it. */
export function useDashboard(call: Call, permission: SitePermission) {
  const [opened, open] = useState<Opened | null>(null);
  const [family, setFamily] = useState<FamilyView | null>(null);
  const [rows, setRows] = useState<readonly ParentView[]>([]);
  const [toast, say] = useState<ToastText | null>(null);
  const token = opened?.token ?? null;
  // Of this session: what was asked in the one before may be answered when the next is open.
  const sessionOver = () => open((now) => (now?.token === token ? null : now));
  const { trouble, take } = useReplies(sessionOver);

  async function send<N extends Guarded>(name: N, request: (token: string) => Request<N>): Promise<ReplyOf<N> | null> {
    return token === null ? null : take(await call(name, request(token)));
  }

  async function refresh(): Promise<void> {
    const found = await send("family/view", (given) => ({ token: given }));
    if (found === null) return;
    setFamily(found);
    const views = await Promise.all(
      found.children.map(({ id }) => send("parent/view", (given) => ({ token: given, tabId: null, child: id }))),
    );
    setRows(views.filter((view) => view !== null));
  }

  /** A deed answers with one child's day; it may have changed another's too. */
  function show(view: ParentView): void {
    setRows((before) => before.map((row) => (row.view.child?.id === view.view.child?.id ? view : row)));
    if (rows.length > 1) void refresh();
  }

  const changes = useChanges();
  useEffect(() => {
    if (token === null) return;
    void refresh();
    const life = new AbortController();
    // Also where nobody looks: the page is true when it is turned to.
    hearChanges(() => void refresh(), life.signal);
    const timer = setInterval(() => document.visibilityState === "visible" && void refresh(), REFRESH_MS);
    life.signal.addEventListener("abort", () => clearInterval(timer));
    return () => life.abort();
  }, [token]);

  return {
    /** What the popup's own deeds need, to be done from here. */
    behindPin: { call, token: token ?? "", tabId: null, permission, take, show, say },
    opened,
    family,
    /** Each child's day, in the family's order. */
    rows,
    /** Grows with whatever is changed, here or elsewhere. */
    changes,
    trouble,
    toast,
    open,
    /** The same page goes on under another session. */
    renew: (fresh: string) => open({ kind: "open", token: fresh, leftMs: FRESH_SESSION_MS, wrongTries: null }),
    say,
    send,
    refresh,
    sessionOver,
    async lock(): Promise<void> {
      await call("door/lock", {});
      open(null);
    },
  };
}

export type Dashboard = ReturnType<typeof useDashboard>;
