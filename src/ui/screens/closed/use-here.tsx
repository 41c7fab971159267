import { closedPageWords } from "#locales/closed-page-words";
import { Button } from "../../components/button.tsx";

const AMOUNTS = [15, 30, 60] as const;

/** "Use it myself", at the closed page: for how long. */
export function UseHere({ onUse }: { readonly onUse: (minutes: 15 | 30 | 60 | null) => void }) {
  return (
    <div class="closed-answers" role="group" aria-label={closedPageWords.useItMyself}>
      <h2>{closedPageWords.useItMyself}</h2>
      {AMOUNTS.map((minutes) => (
        <Button key={minutes} look="quiet" label={closedPageWords.useLong(minutes)} onPress={() => onUse(minutes)}>
          {closedPageWords.minutes(minutes)}
        </Button>
      ))}
      <Button look="plain" onPress={() => onUse(null)}>
        {closedPageWords.untilClosed}
      </Button>
    </div>
  );
}
