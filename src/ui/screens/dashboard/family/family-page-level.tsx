import { commonWords } from "#locales/common-words";
import { Button } from "../../../components/button.tsx";
import { useHeadingFocus } from "../../../hooks/use-heading-focus.ts";
import type { FamilyLevel } from "../../family/family-pane.tsx";

/** One level of the family in the dashboard's column. A level that was gone to has the focus; the page itself does not take it. */
export function FamilyPageLevel({ title, onBack, children }: FamilyLevel) {
  const heading = useHeadingFocus(onBack !== null);
  return (
    <div class="family-level">
      {onBack !== null && (
        <div>
          <Button look="plain" onPress={onBack}>
            <span class="back-arrow" aria-hidden="true" />
            {commonWords.back}
          </Button>
        </div>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
