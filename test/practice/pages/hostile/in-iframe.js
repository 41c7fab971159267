// Puts itself into a frame that fills the page, so that whoever looks at the top document sees nothing of note.
if (window === window.top) {
  // A little later, so that the page itself has been drawn.
  addEventListener('load', () => setTimeout(() => {
    const frame = document.createElement('iframe');
    const address = new URL(location.href);
    // Not quite the same address: browsers refuse a page that contains itself.
    address.searchParams.set('inner', '1');
    frame.src = address.href;
    frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;z-index:2147483647';
    document.body.replaceChildren(frame);
  }, 400));
}
