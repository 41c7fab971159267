// Replaces the whole document, listeners on it included, with a feed of its own.
addEventListener('load', () => setTimeout(() => {
  document.open();
  document.write('<!doctype html><title>Rewritten</title><body id="rewritten"><main role="main"><article>A feed, written anew: the cat has learned to open the biscuit tin.</article></main>');
  document.close();
}, 500));
