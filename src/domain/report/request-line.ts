import type { ChildRequest, Purpose, RequestAnswer } from "../asking/child-request.ts";
import type { Foresight } from "../asking/foresee-grant.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { ChildId } from "../ids.ts";
import type { Given } from "../plan/grant.ts";

/** A question that waits, with the yes that it would get. */
export type RequestLine = {
  readonly id: string;
  readonly child: ChildId;
  readonly childName: string;
  readonly kind: ChildRequest["kind"];
  readonly atMs: number;
  readonly minutes: number | null;
  readonly purpose: Purpose | null;
  readonly line: string | null;
  readonly siteName: string | null;
  readonly surface: Surface | null;
  readonly given: Given;
  /** Asked while everything was paused: a yes ends the pause and gives nothing. */
  readonly endsPause: boolean;
  /** The narrower yes, where it was asked for school on a site that can be used for that. */
  readonly forSchool?: Given;
  /** Questions of the same day before it, and what became of the last. */
  readonly before: number;
  readonly lastAnswer: RequestAnswer["kind"] | null;
  readonly lastAnswerAtMs: number | null;
  /** The name of who answered it; null where it is not known. */
  readonly lastAnswerBy: string | null;
  /** What that yes leaves standing. */
  readonly foresight: Foresight;
};
