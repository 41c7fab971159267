// "Leave site?" from the first click on, draft or not; and no listener of anybody else's hears of it on the document.
window.addEventListener('beforeunload', (event) => {
  event.stopImmediatePropagation();
  event.preventDefault();
  event.returnValue = 'stay';
}, true);
