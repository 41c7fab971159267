import type { Playground } from "../start/open-playground.ts";
import type { Photographer } from "./photographer.ts";
import { takeTooYoung, takeUnderEight } from "./take-ages.ts";
import { takeCurtain } from "./take-curtain.ts";
import { takeEndings } from "./take-endings.ts";
import { takeFamily } from "./take-family.ts";
import { takeBedtime, takeReasons } from "./take-reasons.ts";
import { takeScreens } from "./take-screens.ts";
import { takeSignup } from "./take-signup.ts";

/** The pictures of one household, in a browser of its own. */
export type Session = {
  readonly name: string;
  /** What the clock shows there; no hour of a plan closes anything in the afternoon. */
  readonly hour: number;
  readonly take: (playground: Playground, photographer: Photographer, stop: AbortSignal) => Promise<void>;
};

export const SESSIONS: readonly Session[] = [
  { name: "screens", hour: 15, take: takeScreens },
  { name: "reasons", hour: 15, take: takeReasons },
  { name: "bedtime", hour: 21, take: takeBedtime },
  { name: "too-young", hour: 15, take: takeTooYoung },
  { name: "under-8", hour: 15, take: takeUnderEight },
  { name: "family", hour: 15, take: takeFamily },
  { name: "curtain", hour: 15, take: takeCurtain },
  { name: "endings", hour: 15, take: takeEndings },
  { name: "signup", hour: 15, take: takeSignup },
];
