import { createEnding } from "./ending.ts";
import { createNotice } from "./notice.ts";
import type { MakePagePart } from "./page-part.ts";

/** Makes the endings and the notice of one page, out of what its guard lends. */
export const makePagePart: MakePagePart = (world) => ({ ending: createEnding(world), notice: createNotice(world) });
