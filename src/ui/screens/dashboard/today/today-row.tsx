import type { ParentView } from "#domain/report/parent-views";
import { dashboardWords as words } from "#locales/dashboard-words";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../../components/button.tsx";
import { SmallRing } from "../../../components/small-ring.tsx";
import { LessLine } from "../../parent/less-line.tsx";
import type { Child } from "../../parent/parent-actions.ts";

const MORE_MINUTES = 15;

type Props = {
  readonly parent: ParentView;
  readonly onGive: (child: Child, minutes: number) => void;
  readonly onTakeLessBack: (child: Child) => void;
};

/** One child's day: the ring, one sentence, a quarter of an hour more, and what the child keeps itself to. */
export function TodayRow({ parent, onGive, onTakeLessBack }: Props) {
  const { view } = parent;
  const { child } = view;
  return (
    <>
      <section class="card today-row">
        <SmallRing share={shareLeft(parent)} />
        <div class="today-said">
          <h2>{child?.name ?? parentWords.noChild}</h2>
          <p>{words.row(view)}</p>
        </div>
        {child !== null && (
          <Button
            look="quiet"
            label={parentWords.giveLong(MORE_MINUTES, child.name)}
            onPress={() => onGive(child, MORE_MINUTES)}
          >
            {parentWords.give(MORE_MINUTES)}
          </Button>
        )}
      </section>
      {child !== null && <LessLine view={view} onTakeBack={() => onTakeLessBack(child)} />}
    </>
  );
}

/** Of the day's minutes; a day without a limit is whole. */
function shareLeft({ view: { ofMinutes, usedMs } }: ParentView): number {
  return ofMinutes === null || ofMinutes === 0 ? Number(ofMinutes === null) : 1 - usedMs / (ofMinutes * 60_000);
}
