import { FEED_CLASSES } from "./feed-classes.ts";
import type { PageClass } from "./page-class.ts";
import { READING_CLASSES } from "./reading-classes.ts";
import { WORKING_CLASSES } from "./working-classes.ts";

/** Every kind of page that a scout may meet, of both classes. */
export const PAGE_CLASSES: readonly PageClass[] = [...FEED_CLASSES, ...READING_CLASSES, ...WORKING_CLASSES];
