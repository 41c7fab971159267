import type { Saying } from "#domain/door/refusal";

/** What a page says where the background refused, and a sentence helps. */
export const refusalWords: Readonly<Record<Saying, string>> = {
  "no-such-child": "There is no such child.",
  "no-plan": "There is no plan that can be read.",
  "pin-is-set": "There is a PIN already. Open Porchlight with it.",
  "pin-too-weak": "Choose six digits or more, or a few words.",
  "date-in-future": "That date is in the future.",
  "child-first": "Say who the child is first.",
  "only-parents-give-more": "Only a parent can give more.",
  "time-is-over": "Choose a time that is still to come today.",
  "clock-in-doubt": "The clock is in doubt: first say on Today whether it is right.",
  "disk-full": "The disk is full or can't be written, so no PIN can be tried. Make room on it, then try again.",
};
