// Fills the history, then goes back and forward in it without end: somebody may lose count of where the page is.
addEventListener('load', () => {
  for (const path of ['#one', '#two', '#three']) history.pushState(null, '', path);
  let step = 0;
  setInterval(() => {
    step += 1;
    if (step % 2 === 1) history.back();
    else history.forward();
  }, 250);
});
