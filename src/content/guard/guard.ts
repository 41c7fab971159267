import type { GuardOrder, ToGuard } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import type { Surface } from "#domain/catalogue/surface";
import { createClient } from "#messages/client";
import { decideAppearance } from "./appearance.ts";
import { copyWritten } from "../ending/copy-written.ts";
import { createCurtain } from "../curtain/curtain.ts";
import { frameRole, type FrameRole } from "./frame-role.ts";
import { watchInput } from "../presence/input-watch.ts";
import { watchLeave, type Leave } from "../curtain/leave.ts";
import { createLaterPart } from "../ending/later-part.ts";
import { createLifetime, type Lifetime } from "./lifetime.ts";
import { watchMedia } from "../presence/media-watch.ts";
import { createOrderClock } from "./order-clock.ts";
import { createNoticeOnce } from "../ending/notice-once.ts";
import type { MakePagePart } from "../ending/page-part.ts";
import type { SitePage } from "../surfaces/page-rules.ts";
import { watchSurfaces } from "../surfaces/page-surfaces.ts";
import { watchPart } from "./part-watch.ts";
import { watchPresence } from "../presence/presence-watch.ts";
import { createReporter } from "./reporter.ts";
import type { Runtime } from "./runtime.ts";
import { showAppearance } from "./show-appearance.ts";
import { createStill } from "../curtain/still.ts";
import { surfaceOfUrl } from "../surfaces/surface-of-url.ts";
import { createSwallow } from "../curtain/swallow.ts";
import { watchDocument } from "./watch-document.ts";
import { writeReport } from "./write-report.ts";

/** The guard's world: one document of a supervised site. */
export type GuardWorld = {
  readonly view: Window & typeof globalThis;
  readonly runtime: Runtime;
  /** Null where the site's rules are missing: nothing is classified here, the background's judgement stands alone. */
  readonly rules: SitePage | null;
};

type TakePart = (make: MakePagePart) => void;
type Begun = { readonly lifetime: Lifetime; readonly leave: Leave; readonly role: FrameRole };

/**
 * Watches one document: covers it before anything of it is painted, asks what it may be, shows that, and tells who was
 * there. An untrusted witness and a courtesy (design.md, principles 6 and 7): what really closes a page is that its tab leaves.
 * Answers how to hand it the part that only some pages need, whenever that arrives.
 */
export function startGuard(world: GuardWorld): TakePart {
  const { view, runtime, rules } = world;
  const lifetime = createLifetime();
  // First on the window, before any listener of the page's.
  const leave = watchLeave(view, lifetime);
  const roleAt = (url: string) => frameRole(view, surfaceOfUrl(rules, url));
  const role = roleAt(view.location.href);
  if (role !== "part") return watchWhole(world, { lifetime, leave, role });
  let take: TakePart = () => undefined;
  runtime.hear(({ name }) => void (name === "guard/leave" && leave.arm()));
  watchPart(view, lifetime, roleAt, (own) => {
    take = watchWhole(world, { lifetime, leave, role: own });
  });
  return (make) => take(make);
}

function watchWhole({ view, runtime, rules }: GuardWorld, { lifetime, leave, role }: Begun): TakePart {
  const holds = { swallow: createSwallow(view, lifetime), still: createStill(view, lifetime) };
  const curtain = createCurtain(view, lifetime, holds, tellTorn);
  curtain.raise({ kind: "wait", say: null });

  // Parts speak while they are made, to a guard that is not whole yet.
  let isWhole = false;
  const fate = { isOrphan: false, isLeaving: false, isReturned: false, endingIsOver: false };
  const clock = createOrderClock(view, askWhereSeen, show);
  const input = watchInput(view, lifetime, look);
  const media = watchMedia(view, lifetime, look);
  const copy = () => copyWritten(view, input);
  const partWorld = { view, lifetime, holds, input, media, copy, onOver: endOver };
  const { ending, notice, take } = createLaterPart(partWorld, { show, isCovered: curtain.isUp });
  const notices = createNoticeOnce(notice.show);
  const surfaces = watchSurfaces(view, lifetime, rules, {
    onSettingOut: tellSpans,
    onMoved: move,
    onShown: askAnew,
    onChange: show,
  });
  const presence = watchPresence(view, lifetime, {
    input,
    media,
    isCounted: () => !curtain.isUp() && clock.order()?.counted === true,
    onDue: (why) => reporter.tell(why),
  });
  const reporter = createReporter({
    call: createClient(runtime.send),
    write,
    onOrder: obey,
    onSilence: hearSilence,
    setTimer: (run, ms) => void view.setTimeout(run, ms),
  });
  const presses = {
    onDone: role === "page" ? () => reporter.tell("stop") : null,
    onCopy: () => void copy(),
    onReload: reload,
  };

  function look(): void {
    if (isWhole) presence.look();
  }
  function show(): void {
    if (!isWhole) return;
    const order = clock.order();
    const overdueMs = clock.overdueMs();
    presence.look();
    const appearance = decideAppearance({ order, overdueMs, surfaces: surfaces.all(), href: surfaces.href(), ...fate });
    showAppearance(appearance, order?.page ?? null, { curtain, ending, presses });
    presence.look();
  }
  function write(why: GuardReport["why"]) {
    presence.look();
    const taken = presence.meter.take(view.performance.now());
    const report = writeReport(view, { input, media, surfaces, ending, noticed: notices.noticed() }, taken.spans, why);
    return { report, onArrived: () => presence.meter.acknowledge(taken.untilMs) };
  }
  function obey(order: GuardOrder): void {
    fate.endingIsOver &&= order.kind === "finishing";
    fate.isReturned = false;
    fate.isLeaving &&= order.kind === "closed";
    clock.set(order);
    show();
    if (role === "page") notices.say(curtain.isUp() ? null : order.notice);
  }
  function hear(message: ToGuard): void {
    if (message.name === "guard/order") return obey(message.order);
    if (message.name === "guard/are-you-there") return reporter.tell("asked");
    leave.arm();
    // What is on its way was answered before the leave began.
    reporter.forgetOlder();
    fate.isLeaving = true;
    show();
  }
  function hearSilence(): void {
    if (runtime.isAlive()) return;
    fate.isOrphan = true;
    show();
  }
  function askWhereSeen(): void {
    if (!view.document.hidden || presence.isPresent()) reporter.ask("expired");
  }
  // The background takes the surface from the URL: what was watched on the old one is told before it changes.
  function tellSpans(): void {
    look();
    if (isWhole && presence.meter.hasSpans()) reporter.tell("beat");
  }
  function move(from: Surface | null): void {
    // What is finished here is not carried on elsewhere.
    if (surfaces.own() !== from) fate.endingIsOver ||= ending.running() !== null;
    if (isWhole) reporter.forgetOlder();
    askAnew();
  }
  function askAnew(): void {
    show();
    if (isWhole) reporter.ask("moved");
  }
  /** A page that tears the curtain down is taken away. A frame is not the background's to take: it goes by itself. */
  function tellTorn(): void {
    reporter.tell("removed");
    if (role !== "embed" || clock.order()?.kind !== "closed") return;
    leave.arm();
    view.location.replace("about:blank");
  }
  function endOver(why: "stop" | "expired"): void {
    fate.endingIsOver = true;
    show();
    reporter.ask(why);
  }
  function reload(): void {
    leave.arm();
    view.location.reload();
  }

  function comeBack(): void {
    fate.isReturned = true;
    fate.isLeaving = false;
    show();
    reporter.ask("hello");
  }
  function beSeen(): void {
    show();
    if (clock.order() !== null && clock.overdueMs() >= 0) reporter.ask("expired");
  }

  isWhole = true;
  runtime.hear(hear);
  watchDocument(view, lifetime, {
    onActive: () => reporter.ask("hello"),
    onReturned: comeBack,
    onSeen: beSeen,
    onNewRoot: () => surfaces.renew(),
  });
  return take;
}
