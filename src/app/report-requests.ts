import { foreseeGrant } from "../domain/asking/foresee-grant.ts";
import type { ChildRequest } from "../domain/asking/child-request.ts";
import { proposeGrant } from "../domain/asking/propose-grant.ts";
import { siteById } from "../domain/catalogue/index.ts";
import type { RequestLine } from "../domain/report/views.ts";
import type { Gathered } from "./gather-facts.ts";
import type { RequestKeeper } from "./request-keeper.ts";

/** The questions that wait, newest first, each with the yes that it would get and what that yes leaves standing. */
export function createReportRequests(requests: RequestKeeper) {
  async function lineOf(request: ChildRequest, gathered: Gathered): Promise<readonly RequestLine[]> {
    const { household, child: inUse, facts, nowMs } = gathered;
    const child = household?.children.find(({ id }) => id === request.child);
    if (child === undefined) return [];
    const given = proposeGrant(request, request.minutes);
    const before = (await requests.before(request)).filter(({ kind }) => kind === "time");
    const last = before.at(-1);
    const { id, kind, atMs, minutes, purpose, line, surface } = request;
    return [
      {
        ...{ id, kind, atMs, minutes, purpose, line, surface, given },
        child: child.id,
        childName: child.name,
        siteName: request.site === null ? null : (siteById(request.site)?.name ?? null),
        before: before.length,
        lastAnswer: last?.answer?.kind ?? null,
        lastAnswerAtMs: last?.answeredAtMs ?? null,
        // Facts are the child's in use alone.
        foresight: inUse?.id === child.id ? foreseeGrant(facts, inUse, given, nowMs) : null,
      },
    ];
  }

  return async (gathered: Gathered): Promise<readonly RequestLine[]> => {
    const waiting = (await requests.waiting()).toReversed();
    return (await Promise.all(waiting.map((request) => lineOf(request, gathered)))).flat();
  };
}
