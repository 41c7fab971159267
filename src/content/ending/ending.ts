import type { GuardOrder } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";
import { composerOf } from "./composer.ts";
import { drawButton } from "../curtain/draw-button.ts";
import { drawPill } from "./draw-pill.ts";
import { createEndingStage } from "./ending-stage.ts";
import { createOverlay } from "../curtain/overlay.ts";
import type { PartWorld } from "./part-world.ts";
import { planEnding, type EndingButton, type EndingPlan } from "./plan-ending.ts";

/** Also where no frame is drawn, the end must come. */
const LOOK_EVERY_MS = 500;

export type EndingRun = {
  /** Begins it, or, where it runs already, lets a newer order shorten it. Answers whether it stands. */
  begin(order: GuardOrder): boolean;
  end(): void;
  /** What is being finished now. */
  running(): Ending | null;
};

/** The humane end on the page itself: everything covered and still but the one thing that is being finished. */
export function createEnding({ view, holds, input, media, copy, onOver }: PartWorld): EndingRun {
  let untilMs: number | null = null;
  let kind: Ending | null = null;
  let letGo: readonly (() => void)[] = [];

  function over(why: "stop" | "expired"): void {
    if (untilMs === null) return;
    end();
    onOver(why);
  }
  function end(): void {
    if (untilMs === null) return;
    untilMs = null;
    letGo.forEach((release) => release());
  }
  function run(plan: EndingPlan, order: GuardOrder): void {
    const pill = drawPill(
      view,
      "ending",
      plan.buttons.map((name) => drawEndingButton(name, order)),
    );
    const overlay = createOverlay(view.document);
    const stage = createEndingStage(view, overlay, pill, plan.keeps);
    plan.keeps?.scrollIntoView({ block: "nearest", behavior: "instant" });
    letGo = [
      holds.swallow.begin(overlay.host.element, plan.allows),
      holds.still.hold(plan.mayPlay),
      () => overlay.hide(),
    ];
    const look = () => {
      if (untilMs === null) return false;
      const nowMs = view.performance.now();
      if (nowMs >= untilMs) over("expired");
      else if (plan.isOver(nowMs) || !stage.arrange(input.pointer())) over("stop");
      return untilMs !== null;
    };
    const everyFrame = () => void (look() && view.requestAnimationFrame(everyFrame));
    const everyHalfSecond = () => void (look() && view.setTimeout(everyHalfSecond, LOOK_EVERY_MS));
    everyFrame();
    everyHalfSecond();
    if (order.words !== null) pill.say(`${order.words.headline} ${order.words.line}`.trim());
  }
  function drawEndingButton(name: EndingButton, order: GuardOrder): HTMLButtonElement {
    const press = name === "copy" ? () => void copyInto(button, order) : () => over("stop");
    const look = name === "copy" ? "quiet" : "main";
    const button = drawButton(view.document, look, order.page[name], press);
    return button;
  }
  async function copyInto(button: HTMLButtonElement, order: GuardOrder): Promise<void> {
    if (await copy()) button.textContent = order.page.copied;
  }

  return {
    begin(order) {
      if (order.ending === null) return false;
      const endMs = view.performance.now() + order.ending.forMs;
      if (untilMs !== null) {
        untilMs = Math.min(untilMs, endMs);
        return true;
      }
      const plan = planEnding(order.ending.kind, input, media, composerOf);
      if (plan === null) {
        onOver("stop");
        return false;
      }
      untilMs = endMs;
      kind = order.ending.kind;
      run(plan, order);
      return untilMs !== null;
    },
    end,
    running: () => (untilMs === null ? null : kind),
  };
}
