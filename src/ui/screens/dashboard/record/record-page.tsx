import { useEffect, useMemo, useState } from "preact/hooks";
import type { FamilyView } from "#domain/report/parent-views";
import { recordWords as words } from "#locales/record-words";
import { Button } from "../../../components/button.tsx";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import type { Dashboard } from "../use-dashboard.ts";
import { parentsRecord } from "./record-source.ts";
import { RecordView } from "./record-view.tsx";

type Props = {
  readonly dashboard: Dashboard;
  readonly family: FamilyView;
  readonly isShown: boolean;
  readonly print: () => void;
};

/** The record behind the PIN: of one child at a time, never of two beside each other. */
export function RecordPage({ dashboard, family: { children, today }, isShown, print }: Props) {
  const { behindPin, sessionOver } = dashboard;
  const { call } = behindPin;
  const [chosen, choose] = useState(children[0]?.id ?? null);
  // While it is locked there is no token, and what was shown stays as it was, unseen.
  const [token, hold] = useState(behindPin.token);
  useEffect(() => {
    if (isShown && behindPin.token !== "") hold(behindPin.token);
  }, [isShown, behindPin.token]);
  const child = children.find(({ id }) => id === chosen) ?? children[0];
  // Looked at again it is read again.
  const source = useMemo(
    () => (child === undefined ? null : parentsRecord({ call, token, child: child.id, onSessionOver: sessionOver })),
    [call, token, child?.id, isShown],
  );
  if (child === undefined || source === null) return <p>{words.empty}</p>;
  return (
    <div class="record">
      <div class="page-head">
        <h1>{words.title}</h1>
        <Button look="quiet" onPress={print}>
          {words.print}
        </Button>
      </div>
      {children.length > 1 && (
        <ChoiceChips
          label={words.whose}
          options={children.map(({ id, name }) => ({ value: id, text: name }))}
          value={child.id}
          onChoose={choose}
        />
      )}
      <p class="only-print">{child.name}</p>
      <RecordView key={child.id} source={source} today={today} hasSiblings={children.length > 1} print={print} />
    </div>
  );
}
