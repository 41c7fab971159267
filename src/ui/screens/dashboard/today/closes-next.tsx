import type { ChildView } from "#domain/report/views";
import { dashboardWords as words } from "#locales/dashboard-words";

/** What closes next, under each child's name where there are several. */
export function ClosesNext({ views }: { readonly views: readonly ChildView[] }) {
  return (
    <section class="card">
      <h2>{words.closesNext}</h2>
      {views.map((view) => {
        const next = words.next(view);
        return (
          <div key={view.child?.id}>
            {views.length > 1 && <h3>{view.child?.name}</h3>}
            {next.length === 0 ? <p>{words.nothingNext}</p> : next.map((line) => <p key={line}>{line}</p>)}
          </div>
        );
      })}
    </section>
  );
}
