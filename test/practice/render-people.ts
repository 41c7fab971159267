const people: readonly (readonly [name: string, text: string])[] = [
  ["maple", "The pond froze over in the night, and by noon it had changed its mind about the whole idea."],
  ["otter", "Found a stone in the shape of a smaller stone. Keeping it. Offers will be read and not answered."],
  ["wren", "Three of us tried to whistle the same tune at once; the neighbour's dog has joined the band since."],
  ["birch", "Does anybody still have the photo of the boat with no bottom? It was a good boat in its way."],
  ["heron", "I stood still for an hour and nobody asked why, so here is why: there was a very small fish."],
  ["sedge", "Soup again. It is the same soup as on Monday, and it is better, and I will not explain soup."],
  ["moss", "My aunt says the bench by the water is taken on Sundays. By whom she would not say. We shall see."],
  ["alder", "If you find one red glove on the path, the other one is in the tree. Please do not climb the tree."],
];

const controls = ["like", "reply", "share"] as const;
const icon = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6"/></svg>`;

/** A feed of people's posts on a site that is in no list, made as such sites are: who, when, what, and what can be pressed. */
export function renderPeople(): string {
  const posts = people.map(
    ([name, text], at) => `<article class="post">
<a class="author" href="/@${name}"><img class="avatar" alt="" width="40" height="40" src="data:,"> ${name}</a>
<a href="/@${name}/${at}"><time datetime="2026-11-26T1${at}:05:00Z">${at + 1}h</time></a>
<p>${text}</p>
<div>${controls.map((kind) => `<button type="button" aria-label="${kind}" aria-pressed="false">${icon} ${at * 3 + 2}</button>`).join("")}</div>
</article>`,
  );
  return `<form><textarea aria-label="Write a post"></textarea><button type="button">Post</button></form>
<div role="feed" aria-label="Posts">${posts.join("\n")}</div>`;
}
