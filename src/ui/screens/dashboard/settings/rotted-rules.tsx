import type { HealthView } from "#domain/report/parent-views";
import { dashboardWords } from "#locales/dashboard-words";
import { siteName } from "#locales/site-name";

const words = dashboardWords.settings;

/** Sites that are no longer made as our rules have them; nothing while they are. */
export function RottedRules({ rotted }: Pick<HealthView, "rotted">) {
  if (rotted.length === 0) return null;
  return (
    <>
      <ul>
        {rotted.map((rule) => {
          const said = words.rotted(rule, siteName(rule.site));
          return <li key={said}>{said}</li>;
        })}
      </ul>
      <p class="quiet">{words.rottedLine}</p>
    </>
  );
}
