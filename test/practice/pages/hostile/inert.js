// Makes everything inert that is not the page's own, and takes `inert` from its own again.
setInterval(() => {
  for (const element of document.querySelectorAll('html > *, body > *, dialog')) {
    element.inert = element !== document.body && element !== document.head && element.id !== 'app';
  }
}, 100);
