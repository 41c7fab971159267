import { OTHER_SOCIAL_SITE } from "./other-social.ts";
import type { Site } from "./site.ts";
import discourse from "./software/discourse.ts";
import lemmy from "./software/lemmy.ts";
import misskey from "./software/misskey.ts";
import peertube from "./software/peertube.ts";
import pixelfed from "./software/pixelfed.ts";

/**
 * Sites without a host of their own: open software that anybody runs anywhere, and what all social sites count as that stand
 * in no list. Which hosts are theirs is seen, not listed (`open-software.ts`).
 */
export const SOFTWARE_SITES: readonly Site[] = [discourse, lemmy, misskey, OTHER_SOCIAL_SITE, peertube, pixelfed];
