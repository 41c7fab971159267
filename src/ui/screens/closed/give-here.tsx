import { useEffect, useState } from "preact/hooks";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { Given } from "#domain/plan/grant";
import type { ParentView } from "#domain/report/parent-views";
import { closedPageWords } from "#locales/closed-page-words";
import { grantWords } from "#locales/grant-words";
import { Button } from "../../components/button.tsx";
import { placeOf, placeOptions, withProposed } from "../parent/grant-draft.ts";
import { MoreSheet } from "../parent/more-sheet.tsx";

const AMOUNTS = [15, 30, 60] as const;
/** What still holds is the same for all three; one of them is asked about. */
const ASKED_ABOUT = 15;

type Props = {
  readonly parent: ParentView;
  /** The child's. */
  readonly name: string;
  /** What the site calls itself; null where the page is of none. */
  readonly siteName: string | null;
  /** As wide as what closed the page: the same that a question asked here would be answered with. */
  readonly propose: (minutes: number) => Given;
  readonly foresee: (given: Given) => Promise<Foresight | null>;
  readonly onGive: (given: Given, isPage: boolean) => void;
};

/** "Give time": three amounts by one press, for what stands there in words, and everything else in the sheet that the popup has. */
export function GiveHere({ parent, name, siteName, propose, foresee, onGive }: Props) {
  const [isMore, setMore] = useState(false);
  const [foresight, setForesight] = useState<Foresight | null>(null);
  const usual = propose(ASKED_ABOUT);
  useEffect(() => {
    void foresee(usual).then(setForesight);
  }, []);
  const { timeZone } = parent.view;
  const proposed = { given: usual, siteName };
  const places = withProposed(placeOptions(parent, null), proposed);
  const what = [
    grantWords.reaches(placeOf(places, usual), usual.pastBedtime),
    ...(foresight === null ? [] : [grantWords.holds(foresight, timeZone)]),
  ];
  return (
    <>
      <div class="closed-answers" role="group" aria-label={closedPageWords.giveTime}>
        <h2>{closedPageWords.giveTime}</h2>
        {AMOUNTS.map((minutes) => (
          <Button
            key={minutes}
            look="quiet"
            label={closedPageWords.giveLong(minutes, name)}
            onPress={() => onGive(propose(minutes), false)}
          >
            {closedPageWords.minutes(minutes)}
          </Button>
        ))}
        <p class="quiet">{what.join(" ").trim()}</p>
        <Button look="plain" onPress={() => setMore(true)}>
          {grantWords.more}
        </Button>
      </div>
      <MoreSheet
        view={parent}
        request={null}
        proposed={proposed}
        isOpen={isMore}
        onClose={() => setMore(false)}
        foresee={foresee}
        onGive={(given, isPage) => {
          setMore(false);
          onGive(given, isPage);
        }}
      />
    </>
  );
}
