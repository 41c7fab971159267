// Hides every stranger by style, and keeps its style sheet the last one.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
html > *:not(head, body), body > *:not(#app, .over, .practice-footer), dialog, [popover] {
  display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important;
  transform: translateX(-9999px) !important; clip-path: inset(50%) !important; inline-size: 0 !important; block-size: 0 !important;
}
dialog::backdrop { display: none !important; }`);
document.adoptedStyleSheets.push(sheet);
