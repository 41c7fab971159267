import { useEffect, useId, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** One question over the screen: a native modal dialog, so that Escape, focus and what lies under it are the browser's. */
export function Sheet({ title, isOpen, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (isOpen && shown?.open === false) shown.showModal();
    if (!isOpen && shown?.open === true) shown.close();
  }, [isOpen]);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {isOpen && children}
    </dialog>
  );
}
