const stories: readonly (readonly [title: string, text: string])[] = [
  ["The tall jar holds the most rain for a third year", "Nobody has an explanation that survives a second jar."],
  ["Library roof to be mended before the next measurement", "The drumming will be missed, say those who read."],
  ["Basil in the window boxes is doing well, thank you", "It was asked on Tuesday and answered on Friday."],
  ["Bench by the water found to be nobody's on Sundays", "An aunt could not be reached for a comment."],
  ["A bridge of eleven planks has twelve now, and creaks less", "The twelfth came from a boat with no bottom."],
  ["Town clock to be three minutes slow on purpose", "Those who hurry are asked to hurry a little later."],
  ["Soup of the week is last week's soup, and better", "The kitchen declines to explain soup."],
  ["Red glove has been in the tree since the autumn fair", "Please do not climb the tree, says the tree's owner."],
];

/** The front page of a newspaper: much that is repeated, and nobody's posts. */
export function renderNews(): string {
  const blocks = stories.map(
    ([title, text], at) => `<article class="story">
<a href="/2026/11/${at}"><img alt="" width="240" height="135" src="data:,"></a>
<h2><a href="/2026/11/${at}">${title}</a></h2>
<p>${text} The rest stands on page ${at + 2}, with a map and the opinion of somebody who was there.</p>
<time datetime="2026-11-2${at % 6}">2${at % 6} November</time>
</article>`,
  );
  return `<nav><a href="/town">Town</a> · <a href="/weather">Weather</a> · <a href="/letters">Letters</a></nav>${blocks.join("\n")}`;
}
