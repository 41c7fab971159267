import type { RecordHealth } from "#domain/report/parent-views";
import { sealWords as words } from "#locales/seal-words";
import { Button } from "../../../components/button.tsx";

type Props = { readonly record: RecordHealth; readonly onRenew: () => void };

/** Is the record as it was written? Where it is not, when, and the way on from there. */
export function RecordSeal({ record: { chain, timeZone }, onRenew }: Props) {
  if (chain === null) return <p class="quiet">{words.looking}</p>;
  if (chain.breaks.length === 0)
    return chain.sinceMs === null ? null : (
      <p class="quiet">{words.whole(chain.entries, dateOf(chain.sinceMs, timeZone))}</p>
    );
  return (
    <>
      <p>{words.broken}</p>
      <ul>
        {chain.breaks.map((one) => (
          <li key={`${one.what} ${one.fromMs}`}>{words.each(one, timeZone)}</li>
        ))}
      </ul>
      <div class="actions">
        <Button look="quiet" onPress={onRenew}>
          {words.renew}
        </Button>
      </div>
      <p class="quiet">{words.renewLine}</p>
    </>
  );
}

const dateOf = (ms: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(timeZone).toPlainDate().toString();
