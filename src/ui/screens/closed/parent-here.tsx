import { useState } from "preact/hooks";
import type { ClosedView } from "#domain/report/views";
import { proposeGrant } from "#domain/asking/propose-grant";
import { whatToAsk } from "#domain/asking/what-to-ask";
import type { Given } from "#domain/plan/grant";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { closedPageWords } from "#locales/closed-page-words";
import { commonWords } from "#locales/common-words";
import { Button } from "../../components/button.tsx";
import { Door } from "../door/door.tsx";
import { refusalLine } from "../../refusal-line.ts";

const AMOUNTS = [15, 30, 60] as const;
type Props = { readonly call: Call; readonly view: ClosedView | null; readonly onChanged: () => void };

/** The PIN in place, then two choices: give time, or use it oneself. Either leads on to the page that was wanted. */
export function ParentHere({ call, view, onChanged }: Props) {
  const [token, setToken] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const settle = (reply: Reply<unknown>) => {
    if (reply.ok) return onChanged();
    // Of this session: a second tap in one that is over may be answered when the next is open.
    if (reply.error === "session-over") setToken((now) => (now === token ? null : now));
    setTrouble(reply.error === "session-over" ? commonWords.sessionOver : refusalLine(reply.say));
  };
  const give = async (minutes: number) => {
    if (token === null) return;
    const found = await call("parent/view", { token, tabId: null, child: null });
    if (!found.ok) return settle(found);
    const { child } = found.value.view;
    if (child === null) return;
    settle(
      await call("grant/give", {
        token,
        child: child.id,
        request: view?.asking?.waiting?.id ?? null,
        ...minutesFor(view, minutes),
      }),
    );
  };
  const endPause = async () => {
    if (token !== null) settle(await call("pause/set", { token, on: false }));
  };
  const use = async (minutes: 15 | 30 | 60 | null) => {
    if (token !== null) settle(await call("turn/start", { token, minutes }));
  };

  return (
    <section class="closed-door enter">
      {trouble !== null && (
        <p class="field-error" role="alert">
          {trouble}
        </p>
      )}
      {token === null ? (
        <Door call={call} onOpen={(opened) => setToken(opened.token)} />
      ) : (
        <Choices
          view={view}
          onGive={(minutes) => void give(minutes)}
          onEndPause={() => void endPause()}
          onUse={(minutes) => void use(minutes)}
        />
      )}
    </section>
  );
}

/** As wide as what closed the page: the same that a question asked here would be answered with. */
function minutesFor(view: ClosedView | null, minutes: number): Given {
  const { site = null, surface = null, reason = null } = view ?? {};
  return proposeGrant({ site, surface, reason }, minutes);
}

type ChoicesProps = {
  readonly view: ClosedView | null;
  readonly onGive: (minutes: number) => void;
  readonly onEndPause: () => void;
  readonly onUse: (minutes: 15 | 30 | 60 | null) => void;
};

function Choices({ view, onGive, onEndPause, onUse }: ChoicesProps) {
  const what = view === null || view.child === null ? null : whatToAsk(view.reason);
  const canGive = what !== null && what !== "pause-end";
  const name = view?.child?.name ?? "";
  return (
    <>
      {canGive ? (
        <div class="closed-answers" role="group" aria-label={closedPageWords.giveTime}>
          <h2>{closedPageWords.giveTime}</h2>
          {AMOUNTS.map((minutes) => (
            <Button
              key={minutes}
              look="quiet"
              label={closedPageWords.giveLong(minutes, name)}
              onPress={() => onGive(minutes)}
            >
              {closedPageWords.minutes(minutes)}
            </Button>
          ))}
        </div>
      ) : (
        what === null && view?.child !== null && <p class="quiet">{closedPageWords.noMoreTime}</p>
      )}
      {what === "pause-end" && (
        <Button look="main" onPress={onEndPause}>
          {closedPageWords.endPause}
        </Button>
      )}
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
    </>
  );
}
