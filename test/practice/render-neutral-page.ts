import type { PracticeQuestion } from "./practice-question.ts";
import { renderDocument } from "./render-document.ts";
import { renderNews } from "./render-news.ts";
import { renderPeople } from "./render-people.ts";

const places: readonly string[] = [
  "www.instagram.com/",
  "www.instagram.com/reels/",
  "www.instagram.com/direct/inbox/",
  "www.tiktok.com/",
  "www.tiktok.com/messages",
  "www.youtube.com/",
  "www.youtube.com/watch?v=rain",
  "www.youtube.com/shorts/1",
  "www.facebook.com/",
  "x.com/home",
  "x.com/messages",
  "www.snapchat.com/spotlight",
  "www.reddit.com/",
  "old.reddit.com/",
  "discord.com/channels/@me",
  "www.threads.com/",
  "www.pinterest.com/",
  "www.twitch.tv/",
  "bsky.app/",
];

const embeds: readonly string[] = [
  "www.youtube-nocookie.com/embed/rain",
  "www.youtube.com/embed/cats",
  "www.tiktok.com/embed/v2/7000000000000000001",
  "www.instagram.com/p/1/embed/",
];

function renderArticle(): string {
  return `<p>Rain drums on the roof of the library. Inside, a class is measuring how much of it falls into eleven different jam jars.
The tall jar is winning, and nobody can say why, which is exactly the point of the afternoon.</p>
<p>By four o'clock the jars have been emptied into the window boxes. The basil is pleased. The homework is one sentence long: explain the tall jar.</p>
<p><a href="/links">Links</a> · <a href="/embeds">Embeds</a></p>`;
}

function renderLinks(portSuffix: string): string {
  const rows = places.map((place) => {
    const slash = place.indexOf("/");
    return `<li><a href="https://${place.slice(0, slash)}${portSuffix}${place.slice(slash)}">${place}</a></li>`;
  });
  return `<p>Doors to the twelve practice sites.</p><ul>${rows.join("")}</ul>`;
}

function renderEmbeds(portSuffix: string): string {
  const frames = embeds.map((place) => {
    const slash = place.indexOf("/");
    const address = `https://${place.slice(0, slash)}${portSuffix}${place.slice(slash)}`;
    return `<figure><iframe src="${address}" allow="autoplay; fullscreen; picture-in-picture" width="480" height="290"></iframe><figcaption>${place}</figcaption></figure>`;
  });
  return `<p>An article with things from elsewhere inside it.</p>${frames.join("")}`;
}

type Page = { readonly title: string; readonly render: (portSuffix: string) => string };

const asSoftware = (content: string): string => `<div class="lemmy-site">${content}</div>`;

const ARTICLE: Page = { title: "Eleven jam jars", render: renderArticle };
const PAGES: ReadonlyMap<string, Page> = new Map([
  ["/links", { title: "Links", render: renderLinks }],
  ["/embeds", { title: "Embeds", render: renderEmbeds }],
  ["/people", { title: "The pond", render: renderPeople }],
  ["/news", { title: "The jar", render: renderNews }],
  // Made by software that anybody may run, by its own mark.
  ["/c/pond", { title: "The commons", render: () => asSoftware(renderPeople()) }],
  ["/post/1", { title: "A bench", render: () => asSoftware("<p>The bench by the water is taken on Sundays.</p>") }],
]);

/** The neutral site stands for the rest of the web: no catalogue entry, so Porchlight has no business here. */
export function renderNeutralPage(question: PracticeQuestion): string {
  const { title, render } = PAGES.get(question.url.pathname) ?? ARTICLE;
  return renderDocument({
    title,
    attributes: 'data-site="neutral"',
    early: "",
    body: `<main class="article"><h1>${title}</h1>${render(question.portSuffix)}</main>`,
  });
}
