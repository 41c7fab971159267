import { pinWords } from "#locales/pin-words";
import { Button } from "../../components/button.tsx";

/** The code, large, once; printed it stands alone on its page. */
export function RecoveryCodeCard({ code }: { readonly code: string }) {
  return (
    <div class="code-card">
      <p class="code" translate={false}>
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p class="quiet">{pinWords.codeKeep}</p>
      <div class="code-print">
        <Button look="quiet" onPress={() => print()}>
          {pinWords.print}
        </Button>
      </div>
    </div>
  );
}
