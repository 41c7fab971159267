// Removes every dialog that is not the page's own, wherever it stands.
new MutationObserver(() => {
  for (const dialog of document.querySelectorAll('dialog, [popover]')) dialog.remove();
}).observe(document, { childList: true, subtree: true });
