// The same in a frame without an address of its own: `about:blank`, `srcdoc` or `blob:`, by `?frame=`.
if (window === window.top) {
  addEventListener('load', () => setTimeout(() => {
    const kind = new URLSearchParams(location.search).get('frame') ?? 'srcdoc';
    const html = '<!doctype html><main role="main"><article>A feed in a nameless frame: otto and the umbrella.</article></main>';
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0';
    if (kind === 'srcdoc') frame.srcdoc = html;
    if (kind === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    document.body.replaceChildren(frame);
    if (kind === 'blank') frame.contentDocument.body.innerHTML = html;
  }, 400));
}
