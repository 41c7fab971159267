import type { FamilyView, HealthView } from "#domain/report/parent-views";
import { dashboardWords } from "#locales/dashboard-words";
import { sealWords } from "#locales/seal-words";
import { languageWords } from "#locales/language-words";
import { LanguageChoice } from "../../../components/language-choice.tsx";
import { useLoaded } from "../../../hooks/use-loaded.ts";
import type { LoadVault } from "../../backup/load-vault.ts";
import { HealthLine } from "../../parent/health-line.tsx";
import { createParentActions } from "../../parent/parent-actions.ts";
import { DayChips } from "../plan/day-chips.tsx";
import type { SitePermission } from "../plan/site-permission.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { FreeDaysEditor } from "./free-days-editor.tsx";
import { RecordSeal } from "./record-seal.tsx";
import { RottedRules } from "./rotted-rules.tsx";

const words = dashboardWords.settings;
const HOURS = [0, 1, 2, 3, 4, 5, 6] as const;

type Calendar = Omit<FamilyView["calendar"], "timeZone">;
type Props = {
  readonly dashboard: Dashboard;
  readonly family: FamilyView;
  readonly health: HealthView | null;
  readonly loadVault: LoadVault;
  readonly permission: SitePermission;
  readonly isShown: boolean;
};

/** The family's days, and whether all is well. A change acts at once and can be undone. */
export function SettingsPage({ dashboard, family, health, loadVault, permission, isShown }: Props) {
  const { timeZone: _, ...calendar } = family.calendar;
  const { dayStartsAtHour, freeWeekdays, freeDays } = calendar;
  const More = useLoaded(isShown, () => import("./settings-more.tsx").then((part) => part.SettingsMore));

  const send = async (wanted: Calendar): Promise<boolean> => {
    const done = await dashboard.send("calendar/change", (token) => ({ token, calendar: wanted }));
    if (done !== null) await dashboard.refresh();
    return done !== null;
  };
  const change = async (changes: Partial<Calendar>) => {
    if (!(await send({ ...calendar, ...changes }))) return;
    const undo = () => {
      dashboard.say(null);
      void send(calendar);
    };
    dashboard.say({ text: words.changed, onUndo: undo });
  };

  const actions = createParentActions(dashboard.behindPin);
  const renew = async () => {
    if ((await dashboard.send("seal/renew", (token) => ({ token }))) === null) return;
    dashboard.say({ text: sealWords.renewed, onUndo: null });
    await dashboard.refresh();
  };

  return (
    <>
      <h1>{dashboardWords.pages.settings}</h1>
      <section class="card">
        <LanguageChoice
          onChoose={async (language) =>
            (await dashboard.send("language/change", (token) => ({ token, language }))) !== null
          }
        />
        <p class="quiet">{languageWords.line}</p>
      </section>
      <section class="card">
        <label class="setting-row">
          <span>{words.dayStarts}</span>
          <select
            class="inline-select"
            value={dayStartsAtHour}
            onChange={(event) => void change({ dayStartsAtHour: Number(event.currentTarget.value) })}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {`0${hour}:00`}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet">{words.dayLine}</p>
      </section>
      <section class="card">
        <h2>{words.freeWeekdays}</h2>
        <p class="quiet">{words.freeLine}</p>
        <DayChips
          about={words.freeWeekdays}
          isOn={(day) => freeWeekdays.includes(day + 1)}
          onToggle={(day, isOn) =>
            void change({
              freeWeekdays: isOn
                ? [...freeWeekdays, day + 1].toSorted((a, b) => a - b)
                : freeWeekdays.filter((one) => one !== day + 1),
            })
          }
        />
      </section>
      <FreeDaysEditor value={freeDays} onChange={(value) => void change({ freeDays: value })} />
      {More !== null && <More {...{ dashboard, family, loadVault, permission, isShown }} />}
      {health !== null && (
        <section class="card">
          <h2>{words.health}</h2>
          <HealthLine health={health} onFix={(which) => void (which === "record" ? renew() : actions.fix(which))} />
          {health.updateTo !== null && <p class="quiet">{words.updateWaits(health.updateTo)}</p>}
          <RottedRules rotted={health.rotted} />
          <h3>{sealWords.title}</h3>
          <RecordSeal record={health.record} onRenew={() => void renew()} />
        </section>
      )}
    </>
  );
}
