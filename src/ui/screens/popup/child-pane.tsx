import { canAsk } from "#domain/asking/can-ask";
import type { ChildView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { birthdayLine } from "#locales/birthday-line";
import { childStateWords, type ChildStateWords } from "#locales/child-state-words";
import { askingWords, whereToAsk } from "#locales/asking-words";
import { lessWords } from "#locales/less-words";
import { withAsking } from "#locales/with-asking";
import { popupWords } from "#locales/popup-words";
import { schoolWords } from "#locales/school-words";
import { whoWords } from "#locales/who-words";
import { Avatar } from "../../components/avatar.tsx";
import { Button } from "../../components/button.tsx";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { PopupFrame } from "./popup-frame.tsx";
import { SiteList } from "./site-list.tsx";
import { StateBlock } from "./state-block.tsx";
import { YoungBlock } from "./young-block.tsx";
import type { PopupPane } from "./popup-pane.ts";

const whoPanel = async () => (await import("./who-panel.tsx")).WhoPanel;

/** Under this age: the picture, the lamp's segments, and at most eight words. */
const PICTURES_UNDER = 8;

type Props = {
  readonly call: Call;
  /** Null until the background answers: the same frame, empty. */
  readonly view: ChildView | null;
  readonly failed: boolean;
  readonly onGo: (pane: PopupPane) => void;
  readonly onRefresh: () => void;
  readonly openWelcome: () => void;
};

/** The five questions in their order: who, how long, what is open, what now, who can help. */
export function ChildPane({ call, view, failed, onGo, onRefresh, openWelcome }: Props) {
  const WhoPanel = useLoaded(view?.state === "nobody-chosen", whoPanel);
  const words = view === null ? null : withAsking(view, childStateWords(view));
  const press = (does: NonNullable<ChildStateWords["button"]>["does"]) => {
    if (does === "continue-set-up") openWelcome();
    if (does === "show-parent") onGo({ at: "parent" });
    // Whoever is done leaves the computer to a child: the door is shut as well.
    if (does === "end-turn") void Promise.all([call("turn/end", {}), call("door/lock", {})]).then(onRefresh);
    if (does === "spare") void call("grant/spare", {}).then(onRefresh);
    if (does === "ask") onGo({ at: "ask" });
    const waiting = view?.asking?.waiting ?? null;
    if (does === "take-back" && waiting !== null)
      void call("request/take-back", { request: waiting.id }).then(onRefresh);
  };
  const isSetUp = view !== null && view.state !== "set-up-unfinished";
  return (
    <PopupFrame
      header={
        <Header
          view={view}
          onWho={() => onGo({ at: "who" })}
          onParent={isSetUp ? () => onGo({ at: "parent" }) : null}
        />
      }
      footer={isSetUp && <Footer view={view} onGo={onGo} />}
    >
      {view === null && failed && <p class="state">{popupWords.noAnswer}</p>}
      {view?.state === "nobody-chosen" && WhoPanel !== null && (
        <WhoPanel call={call} onChosen={onRefresh} onGrownUp={() => onGo({ at: "parent" })} />
      )}
      {view !== null && words !== null && view.state !== "nobody-chosen" && (
        <div class="fade">
          {isYoung(view) ? <YoungBlock view={view} words={words} /> : <StateBlock view={view} words={words} />}
          {words.button !== null && <StateAction button={words.button} onPress={press} />}
          {words.button?.does === "take-back" && (
            <div class="state-aside">
              <Button look="plain" onPress={() => onGo({ at: "ask" })}>
                {askingWords.moreWays}
              </Button>
            </div>
          )}
          {!isYoung(view) && view.birthday !== undefined && <p class="quiet birthday">{birthdayLine(view.birthday)}</p>}
          {!isYoung(view) && view.school !== undefined && <p class="quiet school">{schoolWords.line(view.school)}</p>}
          {!isYoung(view) && isSetUp && view.sites.length > 0 && (
            <SiteList sites={view.sites} timeZone={view.timeZone} onWhy={(line) => onGo({ at: "site", line })} />
          )}
          {!isYoung(view) && canKeepLess(view) && (
            <Button look="plain" onPress={() => onGo({ at: "less" })}>
              {lessWords.link}
            </Button>
          )}
        </div>
      )}
    </PopupFrame>
  );
}

const isYoung = ({ child, state }: ChildView): boolean =>
  child !== null && child.age < PICTURES_UNDER && state !== "grown-up" && state !== "set-up-unfinished";

/** There is time, or a site, of which less could be had. */
const canKeepLess = ({ child, state }: ChildView): boolean =>
  child !== null && (state === "open" || state === "nearly-over" || state === "no-limit" || state === "break");

type Action = NonNullable<ChildStateWords["button"]>;

function StateAction({
  button,
  onPress,
}: {
  readonly button: Action;
  readonly onPress: (does: Action["does"]) => void;
}) {
  return (
    <div class="state-action">
      <Button look="main" wide onPress={() => onPress(button.does)}>
        {button.text}
      </Button>
    </div>
  );
}

type HeaderProps = {
  readonly view: ChildView | null;
  readonly onWho: () => void;
  readonly onParent: (() => void) | null;
};

function Header({ view, onWho, onParent }: HeaderProps) {
  const child = view?.child ?? null;
  const name = view?.state === "guest" ? whoWords.guest : (child?.name ?? "Porchlight");
  const who = (
    <>
      {child !== null && <Avatar avatar={child.avatar} colour={child.colour} />}
      <span>{name}</span>
    </>
  );
  return (
    <>
      <h1 class="popup-who">
        {view?.canSwitch === true && view.state !== "nobody-chosen" ? (
          <button type="button" class="popup-switch" aria-label={whoWords.switchFrom(name)} onClick={onWho}>
            {who}
          </button>
        ) : (
          who
        )}
      </h1>
      {onParent !== null && (
        <Button look="plain" onPress={onParent}>
          {popupWords.parent}
        </Button>
      )}
    </>
  );
}

type FooterProps = { readonly view: ChildView; readonly onGo: (pane: PopupPane) => void };

function Footer({ view, onGo }: FooterProps) {
  const { asking } = view;
  const asks = whereToAsk(view) === "footer" && asking?.waiting === null && canAsk(asking);
  return (
    <>
      {view.child !== null && (
        <>
          {asks && (
            <Button look="plain" onPress={() => onGo({ at: "ask" })}>
              {askingWords.askShort}
            </Button>
          )}
          <Button look="plain" onPress={() => onGo({ at: "plan" })}>
            {popupWords.myPlan}
          </Button>
          <Button look="plain" onPress={() => onGo({ at: "record" })}>
            {popupWords.myRecord}
          </Button>
        </>
      )}
      <Button look="plain" onPress={() => onGo({ at: "talk" })}>
        {popupWords.talk}
      </Button>
    </>
  );
}
