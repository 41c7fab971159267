import type { Holds } from "../curtain/curtain.ts";
import type { InputWatch } from "../presence/input-watch.ts";
import type { Lifetime } from "../guard/lifetime.ts";
import type { MediaWatch } from "../presence/media-watch.ts";

/** `stop`: done or tapped away; `expired`: its time is over. */
export type EndingOver = (why: "stop" | "expired") => void;

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
