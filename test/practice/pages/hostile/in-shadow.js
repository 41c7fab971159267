// Builds the feed where the eyes of a guard may not reach: in a closed shadow root that fills the page.
addEventListener('load', () => {
  const host = document.createElement('section');
  host.style.cssText = 'position:fixed;inset:0;background:#fff;overflow:auto';
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<main role="main"><article>A feed in the shade: juno and the six puddles.</article></main>';
  document.body.append(host);
});
