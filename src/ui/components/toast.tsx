import { useEffect } from "preact/hooks";
import { commonWords } from "#locales/common-words";

/** An Undo is offered for so long (screens.md). */
const OFFERED_MS = 8_000;

export type ToastText = { readonly text: string; readonly onUndo: (() => void) | null };

type Props = { readonly toast: ToastText | null; readonly onGone: () => void };

/** What just happened, with a way back. The place is always there, so that a screen reader hears what comes into it. */
export function Toast({ toast, onGone }: Props) {
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(onGone, OFFERED_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class="toast-place" role="status">
      {toast !== null && (
        <div class="toast enter">
          <span>{toast.text}</span>
          {toast.onUndo !== null && (
            <button type="button" class="toast-undo" onClick={toast.onUndo}>
              {commonWords.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
