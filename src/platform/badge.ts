import type { Badge, Lamp } from "#app/ports";
import type { Browser } from "./browser.ts";

const SIZES = [16, 32, 48] as const;

/** Tokens `lamp` and `ink` of design.md, Looks: text on the badge is ink on lamp. */
const BADGE_COLOUR = "#f2a93b";
const BADGE_TEXT_COLOUR = "#1f2433";

const iconOf = (lamp: Lamp): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icon/lamp-${lamp}-${size}.png`]));

/** The lamp in the toolbar, with at most four characters on it and the sentence that a pointer or a screen reader gets. */
export function createBadge(browser: Browser): Badge {
  const { action } = browser;
  return {
    show: async ({ lamp, text, title }) => {
      await Promise.all([
        action.setIcon({ path: iconOf(lamp) }),
        action.setBadgeText({ text }),
        action.setTitle({ title }),
        action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
        action.setBadgeTextColor({ color: BADGE_TEXT_COLOUR }),
      ]);
    },
  };
}
