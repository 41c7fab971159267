import type { ComponentChildren } from "preact";

type Props = {
  readonly header: ComponentChildren;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
};

/** Header 56, body that scrolls, footer 48, as in the static shell. A pane one level down (`null`) has no footer. */
export function PopupFrame({ header, footer, children }: Props) {
  return (
    <div class="popup">
      <header class="popup-header">{header}</header>
      {/* One level down there may be nothing but text, which the arrow keys scroll. */}
      <main class="popup-body" {...(footer === null ? { tabIndex: 0 } : {})}>
        {children}
      </main>
      {footer !== null && <footer class="popup-footer">{footer}</footer>}
    </div>
  );
}
