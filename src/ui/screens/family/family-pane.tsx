import { Fragment, type ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Call } from "#messages/client";
import { familyWords } from "#locales/family-words";
import { NewCodeStep } from "../door/new-code-step.tsx";
import { ChildEditor } from "./child-editor.tsx";
import { FamilyList, type FamilyPlace } from "./family-list.tsx";
import { GrownUpEditor } from "./grown-up-editor.tsx";
import { useFamily, type Family } from "./use-family.ts";

type Props = {
  readonly call: Call;
  readonly token: string;
  readonly onSessionOver: () => void;
  /** Read anew whenever this turns true. */
  readonly isShown: boolean;
  /** What stands around: the popup's pane or the dashboard's page. On the first level there is no way back within. */
  readonly frame: (level: FamilyLevel) => ComponentChildren;
};
export type FamilyLevel = {
  readonly title: string;
  readonly onBack: (() => void) | null;
  readonly children: ComponentChildren;
};

/** Who belongs to the family: children, grown-ups, guests, and the recovery code. */
export function FamilyPane({ call, token, onSessionOver, isShown, frame }: Props) {
  const family = useFamily({ call, token, isShown, onSessionOver });
  const [place, go] = useState<FamilyPlace>({ at: "list" });
  const [code, setCode] = useState<string | null>(null);
  const list = () => go({ at: "list" });
  const renew = async () => {
    const made = family.take(await call("door/new-code", { token }));
    if (made !== null) setCode(made.recoveryCode);
  };
  if (code !== null) {
    const isRead = () => setCode(null);
    const step = <NewCodeStep code={code} onDone={isRead} />;
    return <Fragment key="code">{frame({ title: familyWords.recovery, onBack: isRead, children: step })}</Fragment>;
  }
  const children = (
    <>
      {family.trouble !== null && (
        <p class="notice" role="alert">
          {family.trouble}
        </p>
      )}
      <Place
        place={place}
        call={call}
        token={token}
        family={family}
        onGo={(next) => (next.at === "new-code" ? void renew() : go(next))}
        onDone={list}
      />
    </>
  );
  const level = { title: titleOf(place), onBack: place.at === "list" ? null : list, children };
  return <Fragment key={place.at}>{frame(level)}</Fragment>;
}

type PlaceProps = Pick<Props, "call" | "token"> & {
  readonly place: FamilyPlace;
  readonly family: Family;
  readonly onGo: (place: FamilyPlace) => void;
  readonly onDone: () => void;
};

function Place({ place, call, token, family, onGo, onDone }: PlaceProps) {
  const { view } = family;
  if (view === null) return null;
  const given = { call, token, view, family, onDone };
  if (place.at === "child") return <ChildEditor {...given} child={place.child} />;
  if (place.at === "grown-up") return <GrownUpEditor {...given} grownUp={place.grownUp} />;
  return (
    <FamilyList
      view={view}
      onGo={onGo}
      onUse={(use) => void call("people/use", { token, use }).then(family.show)}
      onGuests={(sites) => void call("guest/open", { token, sites }).then(family.show)}
      onPhoneCodes={async () => family.take(await call("codes/make", { token }))?.codes ?? null}
    />
  );
}

function titleOf(place: FamilyPlace): string {
  if (place.at === "child") return place.child?.name ?? familyWords.newChild;
  if (place.at !== "grown-up") return familyWords.title;
  if (place.grownUp === null) return familyWords.newGrownUp;
  return place.grownUp.name === "" ? familyWords.nameless : place.grownUp.name;
}
