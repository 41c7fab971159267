import type { Surface } from "../../domain/catalogue/surface.ts";
import type { GuardOrder } from "../../domain/verdict/guard-order.ts";
import type { Ports } from "../ports.ts";

/** A page that a debugger holds never answers, and others wait behind it. */
const COMES_WITHIN_MS = 1_000;

/** One document: a page (frame 0) or a frame of it, and whether it has just arrived where it is. */
export type SignupPage = {
  readonly tabId: number;
  readonly frameId: number;
  readonly surface: Surface | null;
  readonly isNew: boolean;
};

/**
 * Sends what holds a form that would make an account, ahead of the order that lifts the curtain: nobody presses anything
 * there before it has come. Any page that lies open to a child may ask for a birth date at any time, so each gets what
 * waits for a field; where accounts are made, no field need be touched.
 */
export function createSignupSender({ tabs, pause }: Pick<Ports, "tabs" | "pause">) {
  return async ({ tabId, frameId, surface, isNew }: SignupPage, order: GuardOrder): Promise<void> => {
    if (order.kind !== "open" || !order.counted) return;
    if (isNew) void tabs.inject(tabId, "signup-probe", frameId);
    if (surface === "signup") await Promise.race([tabs.inject(tabId, "signup", frameId), pause.wait(COMES_WITHIN_MS)]);
  };
}

export type SendSignupGuard = ReturnType<typeof createSignupSender>;
