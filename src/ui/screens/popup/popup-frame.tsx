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
      <main class="popup-body">{children}</main>
      {footer !== null && <footer class="popup-footer">{footer}</footer>}
    </div>
  );
}
