import type { ComponentChildren } from "preact";
import { commonWords } from "#locales/common-words";
import { Button } from "../../components/button.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";
import { PopupFrame } from "./popup-frame.tsx";

type Props = { readonly title: string; readonly onBack: () => void; readonly children: ComponentChildren };

/** One level down in the popup, with the way back where it always is; Escape goes the same way. */
export function LeafPane({ title, onBack, children }: Props) {
  const heading = useHeadingFocus();
  const header = (
    <Button look="plain" onPress={onBack}>
      <span class="back-arrow" aria-hidden="true" />
      {commonWords.back}
    </Button>
  );
  return (
    <PopupFrame header={header} footer={null}>
      <div class="leaf enter">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </PopupFrame>
  );
}
