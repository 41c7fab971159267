// Closes whatever can be closed, ten times a second, and stops others from hearing of it.
setInterval(() => {
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
  for (const popover of document.querySelectorAll('[popover]:popover-open')) popover.hidePopover();
}, 100);
for (const name of ['close', 'toggle', 'beforetoggle', 'cancel']) window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
