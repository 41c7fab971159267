import { useEffect, useState } from "preact/hooks";
import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { SiteId } from "#domain/ids";
import { birthdayWords as words } from "#locales/birthday-words";
import type { Dashboard } from "../use-dashboard.ts";
import { BirthdayCard } from "./birthday-card.tsx";

type Birthday = BirthdayView["birthdays"][number];

/** Birthdays that ask for a talk, quietly, until each is answered. Nothing at all where there is none. */
export function Birthdays({ dashboard }: { readonly dashboard: Dashboard }) {
  const [view, show] = useState<BirthdayView | null>(null);
  const token = dashboard.opened?.token ?? null;
  const take = (made: BirthdayView | null) => made !== null && show(made);
  useEffect(() => {
    void dashboard.send("birthday/view", (given) => ({ token: given })).then(take);
  }, [token]);

  const answer = async ({ child, age, sites: offered }: Birthday, sites: readonly SiteId[] | null) => {
    const kind = sites === null ? "postponed" : "opened";
    const asked = { child, age, answer: kind, sites: sites ?? [] } as const;
    const made = await dashboard.send("birthday/answer", (given) => ({ token: given, ...asked }));
    if (made === null) return;
    show(made);
    const names = offered.filter(({ site }) => sites?.includes(site)).map(({ name }) => name);
    dashboard.say({ text: sites === null ? words.postponed : words.opened(names), onUndo: null });
    await dashboard.refresh();
  };
  return (
    <>
      {view?.birthdays.map((birthday) => (
        <BirthdayCard
          key={`${birthday.child} ${birthday.age}`}
          birthday={birthday}
          today={view.today}
          onAnswer={(sites) => void answer(birthday, sites)}
        />
      ))}
    </>
  );
}
