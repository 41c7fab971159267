import { createSetupHandlers } from "./setup/setup-handlers.ts";
import { createClosedHandlers } from "./tabs/closed-handlers.ts";
import { createSignupHandlers } from "./signup/signup-handlers.ts";
import { createAskingHandlers } from "./asking/asking-handlers.ts";
import { createGrantHandlers } from "./asking/grant-handlers.ts";
import { createOwnSiteHandlers } from "./sites/own-site-handlers.ts";
import { createPageGrantHandlers } from "./asking/page-grant-handlers.ts";
import { createReadingHandlers } from "./plan/reading-handlers.ts";
import { createShowSiteHandlers } from "./tabs/show-site-handlers.ts";
import { createSiteTodayHandlers } from "./plan/site-today-handlers.ts";
import { createParentHandlers } from "./report/parent-handlers.ts";
import { createWhoHandlers } from "./people/who-handlers.ts";
import { createPeopleHandlers } from "./people/people-handlers.ts";
import { createBirthdayHandlers } from "./birthday/birthday-handlers.ts";
import { createLessTodayHandlers } from "./less-today/less-today-handlers.ts";
import { createPlanHandlers } from "./plan/plan-handlers.ts";
import { createSealHandlers } from "./seal/seal-handlers.ts";
import { createSeenHandlers } from "./sites/seen-handlers.ts";
import { createKeepingHandlers } from "./record/keeping-handlers.ts";
import { createRecordHandlers } from "./record/record-handlers.ts";
import { createExportHandlers } from "./record/export-handlers.ts";
import { createBackupHandlers } from "./backup/backup-handlers.ts";

type PartsOf<C extends (parts: never) => object> = Parameters<C>[0];

/** What the handlers below need, each its own few of them. */
type Parts = PartsOf<typeof createSetupHandlers> &
  PartsOf<typeof createClosedHandlers> &
  PartsOf<typeof createSignupHandlers> &
  PartsOf<typeof createAskingHandlers> &
  PartsOf<typeof createGrantHandlers> &
  PartsOf<typeof createPageGrantHandlers> &
  PartsOf<typeof createReadingHandlers> &
  PartsOf<typeof createSiteTodayHandlers> &
  PartsOf<typeof createShowSiteHandlers> &
  PartsOf<typeof createOwnSiteHandlers> &
  PartsOf<typeof createParentHandlers> &
  PartsOf<typeof createWhoHandlers> &
  PartsOf<typeof createPeopleHandlers> &
  PartsOf<typeof createBirthdayHandlers> &
  PartsOf<typeof createLessTodayHandlers> &
  PartsOf<typeof createPlanHandlers> &
  PartsOf<typeof createSealHandlers> &
  PartsOf<typeof createSeenHandlers> &
  PartsOf<typeof createKeepingHandlers> &
  PartsOf<typeof createRecordHandlers> &
  PartsOf<typeof createExportHandlers> &
  PartsOf<typeof createBackupHandlers>;

/** What our pages may ask, each answered with nothing else in between: read, decide, write. */
export const createPageHandlers = (parts: Parts) => ({
  ...createSetupHandlers(parts),
  ...createClosedHandlers(parts),
  ...createSignupHandlers(parts),
  ...createAskingHandlers(parts),
  ...createGrantHandlers(parts),
  ...createPageGrantHandlers(parts),
  ...createReadingHandlers(parts),
  ...createSiteTodayHandlers(parts),
  ...createShowSiteHandlers(parts),
  ...createOwnSiteHandlers(parts),
  ...createParentHandlers(parts),
  ...createWhoHandlers(parts),
  ...createPeopleHandlers(parts),
  ...createBirthdayHandlers(parts),
  ...createLessTodayHandlers(parts),
  ...createPlanHandlers(parts),
  ...createSealHandlers(parts),
  ...createSeenHandlers(parts),
  ...createKeepingHandlers(parts),
  ...createRecordHandlers(parts),
  ...createExportHandlers(parts),
  ...createBackupHandlers(parts),
});
