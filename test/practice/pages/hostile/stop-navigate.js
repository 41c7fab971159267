// Keeps `navigate` events from everybody else, or takes the navigation over: `?how=stop` (default), `prevent`, `intercept`.
const how = new URLSearchParams(location.search).get('how') ?? 'stop';
navigation.addEventListener('navigate', (event) => {
  event.stopImmediatePropagation();
  if (how === 'prevent' && event.cancelable) event.preventDefault();
  if (how === 'intercept' && event.canIntercept) event.intercept({ handler: () => new Promise(() => undefined) });
}, true);
