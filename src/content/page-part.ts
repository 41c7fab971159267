import type { Holds } from "./curtain.ts";
import type { EndingOver, EndingRun } from "./ending.ts";
import type { InputWatch } from "./input-watch.ts";
import type { Lifetime } from "./lifetime.ts";
import type { MediaWatch } from "./media-watch.ts";
import type { Notice } from "./notice.ts";

/** What the guard lends to its part. */
export type PartWorld = {
  readonly view: Window & typeof globalThis;
  readonly lifetime: Lifetime;
  readonly holds: Holds;
  readonly input: InputWatch;
  readonly media: MediaWatch;
  /** "Copy my words". Answers whether they arrived. */
  readonly copy: () => Promise<boolean>;
  readonly onOver: EndingOver;
};

/** What few pages ever need, and so a script of its own: the endings and the notice. */
export type PagePart = { readonly ending: EndingRun; readonly notice: Notice };
export type MakePagePart = (world: PartWorld) => PagePart;

/** Where guard and part meet: on the global of the extension's own world, which no page sees. */
export type PartScope = { porchlightGuard?: { readonly take: (make: MakePagePart) => void } };
