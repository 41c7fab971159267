import { commonWords } from "#locales/common-words";
import { pinWords } from "#locales/pin-words";
import { Button } from "../../components/button.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";

/** No PIN, no other grown-up, no code: what can be done, and what is lost. */
export function LostStep({ onBack }: { readonly onBack: () => void }) {
  const heading = useHeadingFocus();
  return (
    <div class="door">
      <h2 ref={heading} tabIndex={-1}>
        {pinWords.lostTitle}
      </h2>
      {pinWords.lost.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button look="quiet" wide onPress={onBack}>
        {commonWords.back}
      </Button>
    </div>
  );
}
