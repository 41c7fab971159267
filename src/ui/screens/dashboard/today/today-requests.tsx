import { useState } from "preact/hooks";
import type { ParentView } from "#domain/report/parent-views";
import type { RequestLine } from "#domain/report/request-line";
import { MoreSheet } from "../../parent/more-sheet.tsx";
import type { ParentActions } from "../../parent/parent-actions.ts";
import { RequestCard } from "../../parent/request-card.tsx";

type Props = { readonly rows: readonly ParentView[]; readonly actions: ParentActions };

/** What the children asked, newest first, with the answers that the popup has. */
export function TodayRequests({ rows, actions }: Props) {
  const [more, setMore] = useState<RequestLine | null>(null);
  const [first] = rows;
  if (first === undefined) return null;
  const view = rows.find((row) => row.view.child?.id === more?.child) ?? first;
  return (
    <>
      {first.requests.map((request, place) => (
        <RequestCard
          key={request.id}
          request={request}
          isFirst={place === 0}
          timeZone={first.view.timeZone}
          onYes={() => void actions.yes(request)}
          onSchool={() =>
            request.forSchool &&
            void actions.give({ id: request.child, name: request.childName }, request.forSchool, request.id)
          }
          onNo={(line) => void actions.no(request, line)}
          onMore={() => setMore(request)}
        />
      ))}
      {more !== null && (
        <MoreSheet
          isOpen
          view={view}
          request={more}
          onClose={() => setMore(null)}
          foresee={(given) => actions.foresee({ id: more.child, name: more.childName }, given)}
          onGive={(given) => {
            setMore(null);
            void actions.give({ id: more.child, name: more.childName }, given, more.id);
          }}
        />
      )}
    </>
  );
}
