import type { Display } from "#test/support/display/start-display";

/** What a person presses in the browser's own question: in Chromium "Deny" has the focus, Firefox names its keys. */
const KEYS = {
  chromium: { allow: ["Tab", "Return"], deny: ["Return"] },
  firefox: { allow: ["alt+a"], deny: ["alt+d"] },
} as const;
/** Both browsers leave their question deaf for a moment, so that nobody answers it by a key that was meant for the page. */
const DEAF_MS = 1_500;
const MOST_TRIES = 4;
const LOOKS = 10;
const LOOKS_EVERY_MS = 300;

/** Answers the browser's own question for access to a site, which was just asked. */
export async function answerQuestion(
  { hand }: Display,
  kind: keyof typeof KEYS,
  answer: "allow" | "deny",
): Promise<void> {
  await new Promise((done) => setTimeout(done, DEAF_MS));
  await hand.press(...KEYS[kind][answer]);
}

/** Allows what was just asked, once more where a busy browser asked later than it was answered. */
export async function allowUntil(
  display: Display,
  kind: keyof typeof KEYS,
  isGiven: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await answerQuestion(display, kind, "allow");
    for (let looks = 0; looks < LOOKS; looks += 1) {
      if (await isGiven()) return;
      await new Promise((done) => setTimeout(done, LOOKS_EVERY_MS));
    }
  }
}
