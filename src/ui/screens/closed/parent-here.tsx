import { useEffect, useRef, useState } from "preact/hooks";
import type { ClosedView } from "#domain/report/views";
import type { ParentView } from "#domain/report/parent-views";
import { proposeGrant } from "#domain/asking/propose-grant";
import { whatToAsk } from "#domain/asking/what-to-ask";
import type { Given } from "#domain/plan/grant";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { closedPageWords } from "#locales/closed-page-words";
import { commonWords } from "#locales/common-words";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";
import { Door } from "../door/door.tsx";
import { TriedBefore } from "../door/tried-before.tsx";
import type { Opened } from "../door/opened.ts";
import { refusalLine } from "../../refusal-line.ts";
import { GiveHere } from "./give-here.tsx";
import { UseHere } from "./use-here.tsx";

type Props = {
  readonly call: Call;
  readonly view: ClosedView | null;
  /** This page's own; null where the browser does not say. */
  readonly tabId: number | null;
  readonly onChanged: () => void;
};

/**
 * The PIN in place, then two choices: give time, or use it oneself. Either leads on to the page that was wanted. A child stands
 * before this page: when time was given the door is shut again at once, and so it is when the parent turns away.
 */
export function ParentHere({ call, view, tabId, onChanged }: Props) {
  const [opened, open] = useState<Opened | null>(null);
  const [parent, setParent] = useState<ParentView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const isInTurn = useRef(false);
  /** Two quick taps would be twice the time. */
  const isGiving = useRef(false);
  const token = opened?.token ?? null;

  const refuse = (reply: Extract<Reply<unknown>, { ok: false }>) => {
    // Of this session: a second tap in one that is over may be answered when the next is open.
    if (reply.error === "session-over") open((now) => (now?.token === token ? null : now));
    setTrouble(reply.error === "session-over" ? commonWords.sessionOver : refusalLine(reply.say));
  };
  useEffect(() => {
    if (token === null) return;
    const life = new AbortController();
    const leave = () => {
      if (life.signal.aborted) return;
      life.abort();
      void (isInTurn.current ? call("door/touch", { token, leaving: true }) : call("door/lock", {}));
    };
    addEventListener("pagehide", leave, { signal: life.signal });
    void call("parent/view", { token, tabId, child: null }).then((reply) => {
      if (life.signal.aborted) return;
      if (reply.ok) setParent(reply.value);
      else refuse(reply);
    });
    return leave;
  }, [token]);

  const child = view?.child === null ? null : (parent?.view.child ?? null);
  const give = async (wanted: Given, isPage: boolean) => {
    if (token === null || child === null || isGiving.current) return;
    isGiving.current = true;
    const asked = { token, child: child.id, request: view?.asking?.waiting?.id ?? null };
    const reply: Reply<unknown> =
      isPage && tabId !== null
        ? await call("grant/page", { ...asked, tabId, on: true, pastBedtime: wanted.pastBedtime })
        : await call("grant/give", { ...asked, ...wanted });
    isGiving.current = false;
    if (!reply.ok) return refuse(reply);
    setGiven(
      isPage
        ? parentWords.givenPage(child.name)
        : parentWords.given(child.name, wanted.amount, parent?.view.timeZone ?? ""),
    );
    shut();
  };
  const shut = () => {
    setTrouble(null);
    open(null);
    onChanged();
  };
  const endPause = async () => {
    if (token === null) return;
    const reply = await call("pause/set", { token, on: false });
    if (reply.ok) shut();
    else refuse(reply);
  };
  const use = async (minutes: 15 | 30 | 60 | null) => {
    if (token === null) return;
    const reply = await call("turn/start", { token, minutes });
    if (!reply.ok) return refuse(reply);
    isInTurn.current = true;
    onChanged();
  };
  const foresee = async (wanted: Given) => {
    if (token === null || child === null) return null;
    const reply = await call("grant/foresee", { token, child: child.id, ...wanted });
    return reply.ok ? reply.value : null;
  };

  const what = view === null || child === null ? null : whatToAsk(view.reason);
  const { site = null, siteName = null, surface = null, reason = null } = view ?? {};
  return (
    <section class="closed-door enter">
      {trouble !== null && (
        <p class="field-error" role="alert">
          {trouble}
        </p>
      )}
      {given !== null && <p role="status">{given}</p>}
      {opened === null && <Door call={call} onOpen={open} />}
      {opened !== null && parent !== null && (
        <>
          <TriedBefore opened={opened} timeZone={parent.view.timeZone} />
          {what !== null && what !== "pause-end" && child !== null && (
            <GiveHere
              parent={parent}
              name={child.name}
              siteName={siteName}
              propose={(minutes) => proposeGrant({ site, surface, reason }, minutes)}
              foresee={foresee}
              onGive={(wanted, isPage) => void give(wanted, isPage)}
            />
          )}
          {what === null && child !== null && <p class="quiet">{closedPageWords.noMoreTime}</p>}
          {what === "pause-end" && (
            <Button look="main" onPress={() => void endPause()}>
              {closedPageWords.endPause}
            </Button>
          )}
          <UseHere onUse={(minutes) => void use(minutes)} />
        </>
      )}
    </section>
  );
}
