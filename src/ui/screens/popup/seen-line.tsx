import { seenWords as words } from "#locales/seen-words";
import { Button } from "../../components/button.tsx";

/** The first site that a scout saw and nobody answered; what to do with it is a page's matter, not a popup's. */
export function SeenLine({ seen, onLook }: { readonly seen: readonly string[]; readonly onLook: () => void }) {
  const [host] = seen;
  if (host === undefined) return null;
  return (
    <p class="health">
      <span class="health-dot health-dot-needs" aria-hidden="true" />
      {words.headline(host)}
      <Button look="plain" onPress={onLook}>
        {words.look}
      </Button>
    </p>
  );
}
