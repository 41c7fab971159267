import { closedPageWords } from "#locales/closed-page-words";
import { dashboardWords } from "#locales/dashboard-words";
import { editorWords } from "#locales/editor-words";
import { familyWords } from "#locales/family-words";
import { pinWords } from "#locales/pin-words";
import { popupWords } from "#locales/popup-words";
import { welcomeWords } from "#locales/welcome-words";

/** What the photographer presses, in the language of the pictures. */
export const say = {
  parent: popupWords.parent,
  imTheParent: closedPageWords.imTheParent,
  plan: dashboardWords.pages.plan,
  settings: dashboardWords.pages.settings,
  schoolDayMinutes: `${editorWords.parts.dailyMinutes}: ${editorWords.days.school}`,
  addClosed: `${editorWords.add}: ${editorWords.parts.closed}`,
  presets: editorWords.presets,
  band: editorWords.bands[14],
  useCode: pinWords.useCode,
  whatNow: pinWords.whatNow,
  anotherChild: welcomeWords.plan.another,
  family: familyWords.title,
} as const;
