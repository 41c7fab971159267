// Dulls what a cover is made of: dialogs that do not open, observers that do not see, clocks that stand still. In the page's own world.
HTMLDialogElement.prototype.showModal = () => undefined;
HTMLElement.prototype.showPopover = () => undefined;
Element.prototype.attachShadow = () => { throw new Error('not here'); };
performance.now = () => 0;
Date.now = () => 0;
