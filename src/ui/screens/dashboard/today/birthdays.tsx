import { useEffect, useState } from "preact/hooks";
import type { BirthdayView } from "#domain/birthday/birthday-view";
import { birthdayWords as words } from "#locales/birthday-words";
import type { Plan } from "#domain/plan/plan";
import type { Dashboard } from "../use-dashboard.ts";
import { BirthdayCard, type Chosen } from "./birthday-card.tsx";

type Birthday = BirthdayView["birthdays"][number];

/** Birthdays that ask for a talk, quietly, until each is answered. Nothing at all where there is none. */
export function Birthdays({ dashboard }: { readonly dashboard: Dashboard }) {
  const [view, show] = useState<BirthdayView | null>(null);
  const token = dashboard.opened?.token ?? null;
  const take = (made: BirthdayView | null) => made !== null && show(made);
  useEffect(() => {
    void dashboard.send("birthday/view", (given) => ({ token: given })).then(take);
  }, [token, dashboard.changes]);

  /** The child's plan as it is now, which may be another than was last read here. */
  const planOf = async (child: Birthday["child"]): Promise<Plan | null> => {
    const family = await dashboard.send("family/view", (given) => ({ token: given }));
    return family?.children.find(({ id }) => id === child)?.plan ?? null;
  };

  /** The way back: the plan as it was, but for what somebody else changed since, and the question again. */
  const undo = async ({ child, age }: Birthday, before: Plan, after: Plan) => {
    dashboard.say(null);
    const changes = { child, base: after, plan: before };
    if ((await dashboard.send("plan/change", (given) => ({ token: given, ...changes }))) === null) return;
    take(await dashboard.send("birthday/take-back", (given) => ({ token: given, child, age })));
    await dashboard.refresh();
  };

  const answer = async (birthday: Birthday, chosen: Chosen | null) => {
    const { child, age } = birthday;
    const before = await planOf(child);
    if (before === null) return;
    const { sites, minutes } = chosen ?? { sites: [], minutes: false };
    const asked = { child, age, answer: chosen === null ? "postponed" : "opened", sites, minutes } as const;
    const made = await dashboard.send("birthday/answer", (given) => ({ token: given, ...asked }));
    const after = made === null ? null : await planOf(child);
    if (made === null || after === null) return;
    show(made);
    const names = birthday.sites.filter(({ site }) => sites.includes(site)).map(({ name }) => name);
    dashboard.say({
      text: chosen === null ? words.postponed : words.opened(names, minutes),
      onUndo: () => void undo(birthday, before, after),
    });
    await dashboard.refresh();
  };
  return (
    <>
      {view?.birthdays.map((birthday) => (
        <BirthdayCard
          key={`${birthday.child} ${birthday.age}`}
          birthday={birthday}
          today={view.today}
          freeWeekdays={dashboard.family?.calendar.freeWeekdays ?? []}
          onAnswer={(chosen) => void answer(birthday, chosen)}
        />
      ))}
    </>
  );
}
