/** What lay on top in the middle of a frame, in painted frames: ours, something else, and what that was first. */
export type FrameSums = { ours: number; others: number; first: string };

/**
 * To be run before a page's own scripts, in it and in all its frames. A frame tells the page around it, after each painted
 * frame, what lay on top; ours is a stranger beside head and body. The page around it keeps the sums by the name of the
 * hostile script as `window.sums`, since a frame that leaves takes its own with it.
 */
export function startFrameSampler(): void {
  if (window === window.top) {
    const sums: Record<string, FrameSums> = {};
    Object.assign(window, { sums });
    window.addEventListener("message", ({ data }: MessageEvent<{ name: string; isOurs: boolean; what: string }>) => {
      const sum = (sums[data.name] ??= { ours: 0, others: 0, first: "" });
      if (data.isOurs) sum.ours += 1;
      else sum.others += 1;
      if (!data.isOurs && sum.first === "") sum.first = data.what;
    });
    return;
  }
  const name = new URLSearchParams(location.search).get("hostile");
  const channel = new MessageChannel();
  channel.port1.addEventListener("message", () => {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (name === null || hit === null || hit === document.documentElement) return;
    const isOurs = hit.parentElement === document.documentElement && hit !== document.body;
    parent.postMessage({ name, isOurs, what: hit.outerHTML.slice(0, 80) }, "*");
  });
  channel.port1.start();
  const look = () => {
    channel.port2.postMessage(null);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
