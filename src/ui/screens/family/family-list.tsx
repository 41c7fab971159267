import { MOST_CHILDREN, MOST_GROWN_UPS } from "#domain/plan/household-limits";
import type { SiteId } from "#domain/ids";
import type { KnownChild, PeopleView } from "#domain/report/parent-views";
import { ageOn } from "#domain/catalogue/age-on";
import { opensOn } from "#domain/catalogue/opens-on";
import { codeWords } from "#locales/code-words";
import { PhoneCodes } from "../parent/phone-codes.tsx";
import { familyWords } from "#locales/family-words";
import { Avatar } from "../../components/avatar.tsx";
import { Button } from "../../components/button.tsx";
import { GuestSites } from "./guest-sites.tsx";

export type FamilyPlace =
  | { readonly at: "list" | "new-code" }
  | { readonly at: "child"; readonly child: KnownChild | null }
  | { readonly at: "grown-up"; readonly grownUp: PeopleView["grownUps"][number] | null };

type Props = {
  readonly view: PeopleView;
  readonly onGo: (place: FamilyPlace) => void;
  readonly onUse: (use: PeopleView["use"]) => void;
  readonly onGuests: (sites: readonly SiteId[]) => void;
  readonly onPhoneCodes: () => Promise<readonly string[] | null>;
};

/** Everybody at a glance; a tap on one leads to what can be changed. */
export function FamilyList({ view, onGo, onUse, onGuests, onPhoneCodes }: Props) {
  const offersCodes = view.children.length > 1 && view.children.some(({ hasCode }) => !hasCode);
  return (
    <>
      <section class="panel">
        <h2>{familyWords.children}</h2>
        <ul class="people">
          {view.children.map((child) => (
            <li key={child.id}>
              <button type="button" class="person" onClick={() => onGo({ at: "child", child })}>
                <Avatar avatar={child.avatar} colour={child.colour} />
                <span class="person-name">{child.name}</span>
                <span class="quiet person-note">
                  {child.hasCode && <span>{familyWords.hasCode}</span>}
                  <span>{sayTurns(child, view.today)}</span>
                </span>
                <span class="chevron" />
              </button>
            </li>
          ))}
        </ul>
        {offersCodes && <p class="quiet">{`${familyWords.codeOffer} ${familyWords.codeLine}`}</p>}
        {view.children.length < MOST_CHILDREN && (
          <Button look="plain" onPress={() => onGo({ at: "child", child: null })}>
            {familyWords.addChild}
          </Button>
        )}
      </section>
      <section class="panel">
        <h2>{familyWords.grownUps}</h2>
        <ul class="people">
          {view.grownUps.map((grownUp) => (
            <li key={grownUp.id}>
              <button type="button" class="person" onClick={() => onGo({ at: "grown-up", grownUp })}>
                <span class="person-name">{grownUp.name === "" ? familyWords.nameless : grownUp.name}</span>
                {grownUp.isMe && <span class="quiet">{familyWords.me}</span>}
                <span class="chevron" />
              </button>
            </li>
          ))}
        </ul>
        {view.grownUps.length < MOST_GROWN_UPS && (
          <Button look="plain" onPress={() => onGo({ at: "grown-up", grownUp: null })}>
            {familyWords.addGrownUp}
          </Button>
        )}
      </section>
      <GuestSites guest={view.guest} ownSites={view.ownSites} timeZone={view.timeZone} onOpen={onGuests} />
      <section class="panel">
        <h2>{codeWords.title}</h2>
        <p class="quiet">{codeWords.what}</p>
        <PhoneCodes opener={codeWords.make} onMake={onPhoneCodes} />
      </section>
      <UseChoice use={view.use} onUse={onUse} />
      <section class="panel">
        <h2>{familyWords.recovery}</h2>
        <Button look="quiet" onPress={() => onGo({ at: "new-code" })}>
          {familyWords.newCode}
        </Button>
      </section>
    </>
  );
}

function sayTurns({ birthDate }: KnownChild, today: string): string {
  const age = ageOn(birthDate, today) + 1;
  return familyWords.turns(age, opensOn(birthDate, age));
}

function UseChoice({ use, onUse }: { readonly use: PeopleView["use"]; readonly onUse: Props["onUse"] }) {
  const answers = [
    ["shared", familyWords.shared],
    ["children", familyWords.onlyChildren],
  ] as const;
  return (
    <fieldset class="panel">
      <legend class="legend">{familyWords.use}</legend>
      {answers.map(([answer, text]) => (
        <label key={answer} class="check">
          <input type="radio" name="use" checked={use === answer} onChange={() => onUse(answer)} />
          {text}
        </label>
      ))}
      <p class="quiet">{familyWords.useLine}</p>
    </fieldset>
  );
}
