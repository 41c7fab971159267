// Tells the page around this frame, after each painted frame, what lies on top in the middle: ours is a stranger beside head and body.
// Asked for by `?sampled`; it comes before a hostile script, and a driver's own early scripts now and then miss a frame.
{
  const name = new URLSearchParams(location.search).get("hostile");
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (hit === null || hit === document.documentElement) return;
    const isOurs = hit.parentElement === document.documentElement && hit !== document.body;
    parent.postMessage({ name, isOurs, what: hit.outerHTML.slice(0, 80) }, "*");
  });
  port1.start();
  const look = () => {
    port2.postMessage(null);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
