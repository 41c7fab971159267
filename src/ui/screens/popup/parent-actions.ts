import type { ChildId } from "#domain/ids";
import type { ParentView } from "#domain/report/views";
import { commonWords } from "#locales/common-words";
import { parentWords } from "#locales/parent-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import type { ToastText } from "../../components/toast.tsx";

type Parts = {
  readonly call: Call;
  readonly token: string;
  readonly take: <T>(reply: Reply<T>) => T | null;
  readonly show: (view: ParentView) => void;
  readonly say: (toast: ToastText | null) => void;
};

export type Child = { readonly id: ChildId; readonly name: string };

/** What a parent does in the popup. Everything acts at once; the toast carries the way back. */
export function createParentActions({ call, token, take, show, say }: Parts) {
  const showIfDone = (view: ParentView | null) => {
    if (view !== null) show(view);
    return view !== null;
  };
  return {
    async give(child: Child, minutes: number): Promise<void> {
      const given = take(
        await call("grant/give", { token, child: child.id, minutes, scope: { site: "all", surface: "all" } }),
      );
      if (given === null) return;
      show(given.view);
      const undo = async () => {
        say(null);
        showIfDone(take(await call("grant/undo", { token, grant: given.grant })));
      };
      say({ text: parentWords.given(child.name, minutes), onUndo: () => void undo() });
    },

    async limit(child: Child, minutes: number, before: number | null): Promise<void> {
      if (!showIfDone(take(await call("plan/limit", { token, child: child.id, minutes })))) return;
      const undo = async () => {
        say(null);
        showIfDone(take(await call("plan/limit", { token, child: child.id, minutes: before })));
      };
      say({ text: parentWords.limitIs(minutes), onUndo: () => void undo() });
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
      if (!reply.ok) say({ text: reply.say ?? commonWords.failed, onUndo: null });
    },
  };
}

export type ParentActions = ReturnType<typeof createParentActions>;
