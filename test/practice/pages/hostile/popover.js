// Shows a popover over the whole page, again and again: the last one shown is painted on top.
addEventListener('load', () => {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.className = 'hostile-popover';
  popover.style.cssText = 'inline-size:90vw;block-size:90vh';
  popover.textContent = 'A popover of the page.';
  document.body.append(popover);
  setInterval(() => {
    popover.hidePopover();
    popover.showPopover();
  }, 200);
});
