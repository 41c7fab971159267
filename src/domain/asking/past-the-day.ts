import { addDays } from "../time/add-days.ts";
import { isWaiting, type ChildRequest } from "./child-request.ts";

/** How long a question that no day settles waits for its parent. */
const WAITS_DAYS = 7;

/**
 * What is left of a request on a household date (`YYYY-MM-DD`), null where nothing is. The child's line goes with its day,
 * and so does what is answered and what asked for minutes; that a site be opened, or was wrongly closed, waits for a week.
 */
export function pastTheDay(request: ChildRequest, date: string): ChildRequest | null {
  if (request.date >= date) return request;
  const isOfItsDay = request.kind === "time" && request.minutes !== null;
  if (isOfItsDay || !isWaiting(request) || addDays(request.date, WAITS_DAYS) < date) return null;
  return request.line === null ? request : { ...request, line: null };
}
