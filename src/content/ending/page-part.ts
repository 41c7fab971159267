import type { EndingRun } from "./ending.ts";
import type { Notice } from "./notice.ts";
import type { PartWorld } from "./part-world.ts";

/** What few pages ever need, and so a script of its own: the endings and the notice. */
export type PagePart = { readonly ending: EndingRun; readonly notice: Notice };
export type MakePagePart = (world: PartWorld) => PagePart;

/** Where guard and part meet: on the global of the extension's own world, which no page sees. */
export type PartScope = { porchlightGuard?: { readonly take: (make: MakePagePart) => void } };
