import type { Foresight } from "#domain/asking/foresee-grant";
import type { ChildId } from "#domain/ids";
import type { Given } from "#domain/plan/grant";
import type { Reading } from "#domain/plan/plan";
import type { SiteToday } from "#domain/plan/site-today";
import type { RequestLine } from "#domain/report/request-line";
import type { ParentView } from "#domain/report/parent-views";
import { addHereWords } from "#locales/add-here-words";
import { ownSiteWords } from "#locales/own-site-words";
import { parentWords } from "#locales/parent-words";
import { readingWords } from "#locales/reading-words";
import { requestWords } from "#locales/request-words";
import { siteTodayWords } from "#locales/site-today-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import type { ToastText } from "../../components/toast.tsx";
import { refusalLine } from "../../refusal-line.ts";
import type { SitePermission } from "../dashboard/plan/site-permission.ts";

type Parts = {
  readonly call: Call;
  readonly token: string;
  readonly tabId: number | null;
  /** The browser's own question for sites beside the catalogue's; null until it is loaded. */
  readonly permission: Pick<SitePermission, "request"> | null;
  readonly take: <T>(reply: Reply<T>) => T | null;
  readonly show: (view: ParentView) => void;
  readonly say: (toast: ToastText | null) => void;
};

export type Child = { readonly id: ChildId; readonly name: string };

/** What a parent does in the popup. Everything acts at once; the toast carries the way back. */
export function createParentActions({ call, token, tabId, permission, take, show, say }: Parts) {
  const showIfDone = (view: ParentView | null) => {
    if (view !== null) show(view);
    return view !== null;
  };
  const offerUndo = (text: string, undo: () => Promise<Reply<ParentView>>): void => {
    const onUndo = async () => {
      say(null);
      showIfDone(take(await undo()));
    };
    say({ text, onUndo: () => void onUndo() });
  };
  const undoOf = (grant: string) => () => call("grant/undo", { token, grant });

  return {
    async give(child: Child, given: Given, request: string | null = null): Promise<void> {
      const done = take(await call("grant/give", { token, child: child.id, request, ...given }));
      if (done === null) return;
      show(done.view);
      offerUndo(parentWords.given(child.name, given.amount, done.view.view.timeZone), undoOf(done.grant));
    },

    async givePage(child: Child, pastBedtime: boolean, request: string | null): Promise<void> {
      if (tabId === null) return;
      const page = { token, child: child.id, tabId, pastBedtime, request };
      if (!showIfDone(take(await call("grant/page", { ...page, on: true })))) return;
      offerUndo(parentWords.givenPage(child.name), () => call("grant/page", { ...page, request: null, on: false }));
    },

    async foresee(child: Child, given: Given): Promise<Foresight | null> {
      const reply = await call("grant/foresee", { token, child: child.id, ...given });
      return reply.ok ? reply.value : null;
    },

    async yes(request: RequestLine): Promise<void> {
      const { id, minutes, given, childName } = request;
      const done = take(await call("request/answer", { token, request: id, answer: { kind: "yes", minutes } }));
      if (done === null) return;
      show(done.view);
      if (done.grant !== null)
        offerUndo(parentWords.given(childName, given.amount, done.view.view.timeZone), undoOf(done.grant));
    },

    async no({ id, childName }: RequestLine, line: string | null): Promise<void> {
      const done = take(await call("request/answer", { token, request: id, answer: { kind: "no", say: line } }));
      if (done === null) return;
      show(done.view);
      say({ text: requestWords.saidNo(childName), onUndo: null });
    },

    async read(child: Child, before: Reading["as"] | null, as: Reading["as"] | null): Promise<void> {
      if (tabId === null) return;
      const page = { token, child: child.id, tabId };
      if (!showIfDone(take(await call("plan/read-page", { ...page, as })))) return;
      offerUndo(readingWords.changed, () => call("plan/read-page", { ...page, as: before }));
    },

    async siteToday(child: Child, page: NonNullable<ParentView["page"]>, as: SiteToday): Promise<void> {
      const { site, surface, siteName, today } = page;
      const asked = { token, child: child.id, tabId, site, surface };
      if (!showIfDone(take(await call("plan/site-today", { ...asked, as })))) return;
      offerUndo(siteTodayWords.done(as, siteName), () => call("plan/site-today", { ...asked, as: today }));
    },

    /** No word is awaited before the browser is asked: it forgets the click at once. The question may take this page with it. */
    async addSite(child: Child, { site, name }: NonNullable<ParentView["addable"]>): Promise<void> {
      if (permission === null) return;
      const asked = { token, child: child.id, tabId, site };
      const answer = permission.request([site]);
      void call("plan/own-site", { ...asked, on: true });
      const isAllowed = await answer;
      if (!showIfDone(take(await call("plan/own-site", { ...asked, on: isAllowed })))) return;
      if (!isAllowed) return say({ text: ownSiteWords.refused([site], () => name), onUndo: null });
      offerUndo(addHereWords.done(name, child.name), () => call("plan/own-site", { ...asked, on: false }));
    },

    async makeCodes(): Promise<readonly string[] | null> {
      return take(await call("codes/make", { token }))?.codes ?? null;
    },

    async limit(child: Child, minutes: number, before: number | null): Promise<void> {
      if (!showIfDone(take(await call("plan/limit", { token, child: child.id, minutes })))) return;
      offerUndo(parentWords.limitIs(minutes), () => call("plan/limit", { token, child: child.id, minutes: before }));
    },

    /** The day is as planned again, whatever its child chose. */
    async takeLessBack(child: Child): Promise<void> {
      showIfDone(take(await call("plan/tighten-undo", { token, child: child.id })));
    },

    async pause(on: boolean): Promise<void> {
      showIfDone(take(await call("pause/set", { token, on })));
    },

    async confirmClock(): Promise<void> {
      showIfDone(take(await call("clock/confirm", { token })));
    },

    async use(minutes: 15 | 30 | 60 | null): Promise<boolean> {
      return showIfDone(take(await call("turn/start", { token, minutes })));
    },

    async fix(which: "private-windows" | "hosts" | "toolbar-icon" | "plan"): Promise<void> {
      if (which === "plan") return void showIfDone(take(await call("plan/keep", { token })));
      const reply = await call("setup/open-setting", { which });
      if (!reply.ok) say({ text: refusalLine(reply.say), onUndo: null });
    },
  };
}

export type ParentActions = ReturnType<typeof createParentActions>;
