import { useEffect, useState } from "preact/hooks";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { Given, GrantAmount } from "#domain/plan/grant";
import type { RequestLine } from "#domain/report/request-line";
import type { ParentView } from "#domain/report/parent-views";
import { grantWords } from "#locales/grant-words";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";
import { ChoiceChips } from "../../components/choice-chips.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { placeOf, placeOptions, untilTime, withProposed, type PlaceOption, type Proposed } from "./grant-draft.ts";

type Props = {
  readonly view: ParentView;
  /** The question that is answered with it, if one. */
  readonly request: RequestLine | null;
  /** What it begins with where there is no question. */
  readonly proposed?: Proposed;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly foresee: (given: Given) => Promise<Foresight | null>;
  readonly onGive: (given: Given, isPage: boolean) => void;
};

/** How much, where, and whether bedtime gives way. The button is the sentence of what will happen. */
export function MoreSheet(props: Props) {
  return (
    <Sheet title={grantWords.title} isOpen={props.isOpen} onClose={props.onClose}>
      <Choices {...props} />
    </Sheet>
  );
}

type HowMuch = 5 | 15 | 30 | 60 | "until" | "day";
const AMOUNTS: readonly HowMuch[] = [5, 15, 30, 60, "until", "day"];

function Choices({ view, request, proposed, onClose, foresee, onGive }: Props) {
  const { nowMs, timeZone } = view.view;
  const places = withProposed(placeOptions(view, request), proposed);
  const first = request?.given ?? proposed?.given ?? null;
  const [howMuch, setHowMuch] = useState<HowMuch>(firstAmount(request));
  const [time, setTime] = useState("");
  const [place, setPlace] = useState<PlaceOption | undefined>(placeOf(places, first));
  const [pastBedtime, setPast] = useState(first?.pastBedtime ?? false);
  const [foresight, setForesight] = useState<Foresight | null>(null);
  const amount = amountOf(howMuch, time, nowMs, timeZone);
  const given: Given | null =
    amount === null || place === undefined ? null : { amount, scope: place.scope, pastBedtime };

  useEffect(() => {
    if (given !== null) void foresee(given).then(setForesight);
  }, [howMuch, time, place?.scope, pastBedtime]);

  const isPage = place?.place.isPage === true;
  const holds = foresight === null ? "" : ` ${grantWords.holds(foresight, timeZone)}`;
  return (
    <div class="asking more">
      <ChoiceChips
        label={grantWords.where}
        options={places.map((value) => ({ value, text: placeText(value) }))}
        value={places.find((one) => placeText(one) === (place && placeText(place))) ?? null}
        onChoose={setPlace}
      />
      {!isPage && (
        <ChoiceChips
          label={grantWords.howMuch}
          options={AMOUNTS.map((value) => ({ value, text: amountText(value) }))}
          value={howMuch}
          onChoose={setHowMuch}
        />
      )}
      {!isPage && howMuch === "until" && (
        <input
          class="input"
          type="time"
          aria-label={grantWords.time}
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      )}
      <label class="panel-row">
        <span>{grantWords.pastBedtime}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={pastBedtime}
          onChange={(event) => setPast(event.currentTarget.checked)}
        />
      </label>
      <p class="quiet">{grantWords.pastBedtimeLine}</p>
      <div class="more-end">
        <Button look="main" wide busy={given === null} onPress={() => given !== null && onGive(given, isPage)}>
          {given === null || place === undefined
            ? grantWords.time
            : `${grantWords.give(given.amount, place.place, timeZone)}${holds}`}
        </Button>
        <Button look="plain" wide onPress={onClose}>
          {parentWords.cancel}
        </Button>
      </div>
    </div>
  );
}

function firstAmount(request: RequestLine | null): HowMuch {
  const minutes = request?.minutes ?? null;
  if (request !== null && minutes === null) return "day";
  return AMOUNTS.find((amount) => amount === minutes) ?? 15;
}

function placeText({ place: { siteName, surface, isPage } }: PlaceOption): string {
  if (isPage) return grantWords.thisPage;
  if (surface === "school") return grantWords.school(siteName);
  if (siteName === null) return grantWords.everything;
  return surface === null ? siteName : grantWords.part(siteName, surface);
}

function amountText(amount: HowMuch): string {
  if (amount === "until") return grantWords.untilTime;
  return amount === "day" ? grantWords.restOfDay : grantWords.minutes(amount);
}

function amountOf(howMuch: HowMuch, time: string, nowMs: number, timeZone: string): GrantAmount | null {
  if (howMuch === "day") return { kind: "day" };
  if (howMuch === "until") return untilTime(time, nowMs, timeZone);
  return { kind: "minutes", minutes: howMuch };
}
