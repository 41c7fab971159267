// Throws out whatever stands in <html> beside head and body, as soon as it appears.
new MutationObserver(() => {
  for (const child of document.documentElement.children) {
    if (child !== document.head && child !== document.body) child.remove();
  }
}).observe(document.documentElement, { childList: true });
