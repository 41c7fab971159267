// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { fingerprint } from "#content/scout/fingerprint";

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** The first bytes of what such servers send, written anew after their sources, with names that are nobody's. */
describe("a page of open software", () => {
  it.each([
    [
      "mastodon",
      `<body class="app-body"><div class="notranslate app-holder" id="mastodon" data-props="{}"></div></body>`,
    ],
    ["mastodon", `<script id="initial-state" type="application/json">{}</script><div id="mastodon"></div>`],
    ["misskey", `<meta name="application-name" content="Misskey"><div id="splash"></div>`],
    ["misskey", `<div id="misskey_app"><div class="x1">a</div></div>`],
    ["misskey", `<div id="sharkey_app"></div>`],
    ["misskey", `<div id="splash"><img id="splashIcon"><div id="splashSpinner"></div></div>`],
    ["lemmy", `<div id="root"><div id="app" class="lemmy-site">x</div></div>`],
    ["lemmy", `<main><div class="post-listings"><div class="post-listing mt-2">x</div></div></main>`],
    ["pixelfed", `<meta name="generator" content="pixelfed"><main id="content"></main>`],
    ["pixelfed", `<main id="content"><timeline scope="home"></timeline></main>`],
    ["peertube", `<meta property="og:platform" content="PeerTube"><my-app></my-app>`],
    ["peertube", `<my-app><my-header></my-header><my-video-miniature></my-video-miniature></my-app>`],
    ["bluesky", `<div id="root"><div data-testid="homeScreenFeedTabs"></div></div>`],
    ["bluesky", `<div data-testid="feedItem-by-someone.example"></div>`],
    ["discourse", `<meta name="generator" content="Discourse 3.4.0 - https://github.com/discourse/discourse">`],
    ["discourse", `<discourse-assets></discourse-assets><div id="main-outlet"></div>`],
    ["nitter", `<link rel="search" type="application/opensearchdescription+xml" title="nitter" href="/opensearch">`],
    [
      "nitter",
      `<div class="timeline-item"><a class="tweet-link" href="/a/status/1"></a><div class="tweet-body"></div></div>`,
    ],
    ["invidious", `<link rel="search" title="Invidious" href="/opensearch.xml">`],
    ["invidious", `<footer><a href="https://github.com/iv-org/invidious">source</a></footer>`],
    ["piped", `<a href="https://github.com/TeamPiped/Piped">x</a>`],
    ["redlib", `<a id="logo" href="/"><span id="lib">red</span><span id="reddit">lib.</span></a>`],
    ["redlib", `<meta name="apple-mobile-web-app-title" content="Redlib">`],
    ["other-fediverse", `<meta name="generator" content="Friendica 2025.02">`],
    ["other-fediverse", `<div id="soapbox"></div>`],
    ["other-fediverse", `<body data-controller="kbin notifications"></body>`],
  ])("is %s: %s", (software, html) => {
    expect(fingerprint(parse(html))).toBe(software);
  });
});

describe("a page of anything else", () => {
  it.each([
    `<div id="app"><div id="root"></div></div>`,
    `<meta name="generator" content="WordPress 6.9"><main id="content"><article>On Mastodon and Lemmy</article></main>`,
    `<a rel="me" href="https://mastodon.social/@someone">me</a>`,
    `<div id="splash"></div>`,
    `<a href="https://peertube.example/videos/embed/1">video</a>`,
    `<link rel="search" title="Docs" href="/opensearch.xml">`,
    `<img class="discourse-logo" alt="Discourse">`,
    `<script id="initial-state" type="application/json">{}</script>`,
    `<div id="logo"></div><div id="lib"></div>`,
    `<div class="timeline-item"><p>1912</p></div>`,
  ])("is none: %s", (html) => {
    expect(fingerprint(parse(html))).toBeNull();
  });
});
