import { LOCK, META, SESSION } from "./names.ts";
import { noteWritings } from "./note-writings.ts";
import type { Ports } from "./ports.ts";

/** What our pages show is made of these. Clocks, seconds and what each tab shows are none: pages ask for minutes by themselves. */
const SHOWN: Readonly<Record<string, readonly unknown[]>> = {
  meta: [
    META.pause,
    META.childInUse,
    META.guestPass,
    META.birthdays,
    META.seenSites,
    META.forgettings,
    META.backup,
    META.codeAsked,
    META.setup,
    META.refused,
  ],
  lock: [LOCK.door],
};
const SHOWN_FACTS: readonly unknown[] = [
  SESSION.turn,
  SESSION.present,
  SESSION.noAccess,
  SESSION.updateTo,
  SESSION.chain,
];

/** The ports, with our open pages told whenever something is written that they show. */
export function tellPages(ports: Ports): Ports {
  const tell = (): void => ports.pages.tellChanged();
  const tellIf = (isShown: boolean): void => void (isShown && tell());
  const isShown = (store: unknown, name: unknown): boolean =>
    store === "tightenings" || SHOWN[String(store)]?.includes(name) === true;
  // A session is told of when it ends; each touch writes it anew.
  const isShownFact = (name: unknown, value: unknown): boolean =>
    SHOWN_FACTS.includes(name) || (name === SESSION.door && value === undefined);
  const documents = noteWritings(ports.documents, ["put"], (store, name) => tellIf(isShown(store, name)));

  return {
    ...ports,
    documents: noteWritings(documents, ["addHousehold"], tell),
    grants: noteWritings(ports.grants, ["add", "remove"], tell),
    requests: noteWritings(ports.requests, ["put", "remove"], tell),
    record: noteWritings(ports.record, ["destroy"], tell),
    archive: noteWritings(ports.archive, ["restore"], tell),
    session: noteWritings(ports.session, ["put"], (name, value) => tellIf(isShownFact(name, value))),
  };
}
