import { useEffect, useState } from "preact/hooks";
import { siteOfSoftware } from "#domain/catalogue/open-software";
import type { SeenAnswer, SeenView } from "#domain/report/seen-view";
import { seenWords as words } from "#locales/seen-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import type { Dashboard } from "../use-dashboard.ts";

type Seen = SeenView["sites"][number];

/** Social sites that are in no list, each until it is answered. Nothing at all where none was seen. */
export function SeenSites({ dashboard }: { readonly dashboard: Dashboard }) {
  const [view, show] = useState<SeenView | null>(null);
  const token = dashboard.opened?.token ?? null;
  const count = dashboard.rows[0]?.seen.length ?? 0;
  const take = (made: SeenView | null) => made !== null && show(made);
  useEffect(() => {
    if (count > 0) void dashboard.send("seen/view", (given) => ({ token: given })).then(take);
  }, [token, count, dashboard.changes]);

  const answer = async ({ host }: Seen, given: SeenAnswer) => {
    const made = await dashboard.send("seen/answer", (sent) => ({ token: sent, host, answer: given }));
    if (made === null) return;
    show(made);
    dashboard.say({ text: words.done[given](host), onUndo: null });
    await dashboard.refresh();
  };
  return (
    <>
      {view?.sites.map((seen) => (
        <SeenCard key={seen.host} seen={seen} onAnswer={(given) => void answer(seen, given)} />
      ))}
    </>
  );
}

/** One of them: what it is taken for, that it counts, and what can be made of it. */
function SeenCard({ seen, onAnswer }: { readonly seen: Seen; readonly onAnswer: (given: SeenAnswer) => void }) {
  const { host, software } = seen;
  const shown = software === null ? null : siteOfSoftware(software);
  const isDoor = shown?.sideDoor === true;
  return (
    <section class="card">
      <h2>{isDoor ? words.shows(host, siteName(shown.site)) : words.headline(host)}</h2>
      <p class="quiet">{words.counted}</p>
      <div class="actions">
        <Button
          look="quiet"
          label={`${isDoor ? words.keep : words.add}: ${host}`}
          onPress={() => onAnswer(isDoor ? "keep" : "add")}
        >
          {isDoor ? words.keep : words.add}
        </Button>
        <Button look="quiet" label={`${words.close}: ${host}`} onPress={() => onAnswer("close")}>
          {words.close}
        </Button>
        <Button look="plain" label={`${words.ignore}: ${host}`} onPress={() => onAnswer("ignore")}>
          {words.ignore}
        </Button>
      </div>
    </section>
  );
}
