import { foreseeGrant } from "../../domain/asking/foresee-grant.ts";
import type { ChildRequest } from "../../domain/asking/child-request.ts";
import { isForPauseEnd } from "../../domain/asking/is-for-pause-end.ts";
import { proposeGrant } from "../../domain/asking/propose-grant.ts";
import { proposeSchoolGrant } from "../../domain/asking/propose-school-grant.ts";
import { siteById } from "../../domain/catalogue/index.ts";
import type { RequestLine } from "../../domain/report/request-line.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { RequestKeeper } from "./request-keeper.ts";

/** The questions that wait, newest first, each with the yes that it would get and what that yes leaves standing. */
export function createReportRequests(requests: RequestKeeper, gather: GatherFacts) {
  async function lineOf(request: ChildRequest, gathered: Gathered): Promise<readonly RequestLine[]> {
    const { child, facts, household, nowMs } =
      gathered.child?.id === request.child ? gathered : await gather(request.child);
    if (child === null) return [];
    const given = proposeGrant(request, request.minutes);
    const forSchool = proposeSchoolGrant(request, child.plan, request.minutes);
    const before = (await requests.before(request)).filter(({ kind }) => kind === "time");
    const last = before.at(-1);
    const { id, kind, atMs, minutes, purpose, line, surface } = request;
    return [
      {
        ...{ id, kind, atMs, minutes, purpose, line, surface, given },
        endsPause: isForPauseEnd(request),
        ...(forSchool === null ? {} : { forSchool }),
        child: child.id,
        childName: child.name,
        siteName: request.site === null ? null : (siteById(request.site)?.name ?? null),
        before: before.length,
        lastAnswer: last?.answer?.kind ?? null,
        lastAnswerAtMs: last?.answeredAtMs ?? null,
        lastAnswerBy: household?.grownUps.find(({ id: known }) => known === last?.answeredBy)?.name || null,
        foresight: foreseeGrant(facts, child, given, nowMs),
      },
    ];
  }

  return async (gathered: Gathered): Promise<readonly RequestLine[]> => {
    const waiting = (await requests.waiting()).toReversed();
    return (await Promise.all(waiting.map((request) => lineOf(request, gathered)))).flat();
  };
}
