// Opens its own modal dialog, with a copy of the feed's look, and opens it again whenever it is not the topmost.
addEventListener('load', () => {
  const dialog = document.createElement('dialog');
  dialog.className = 'hostile-modal';
  dialog.style.cssText = 'inline-size:80vw;block-size:80vh';
  dialog.textContent = 'A dialog of the page, above everything.';
  document.body.append(dialog);
  setInterval(() => {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (dialog.open && hit !== null && dialog.contains(hit)) return;
    dialog.close();
    dialog.showModal();
  }, 200);
});
