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
    [
      "misskey",
      `<meta name="application-name" content="Harbour"><meta name="theme-color-orig" content="#fff"><meta property="instance_url" content="https://h.example">`,
    ],
    ["misskey", `<div id="misskey_app"><div class="x1">a</div></div>`],
    ["misskey", `<div id="sharkey_app"></div>`],
    ["misskey", `<div id="splash"><img id="splashIcon"><div id="splashSpinner"></div></div>`],
    ["lemmy", `<div id="root"><div id="app" class="lemmy-site">x</div></div>`],
    [
      "lemmy",
      `<main><div class="post-listings"><div class="post-listing mt-2"><a class="person-listing">x</a></div></div></main>`,
    ],
    ["pixelfed", `<meta name="generator" content="pixelfed"><main id="content"></main>`],
    ["pixelfed", `<main id="content"><timeline scope="home"></timeline></main>`],
    ["peertube", `<meta property="og:platform" content="PeerTube"><my-app></my-app>`],
    ["peertube", `<my-app><my-video-miniature></my-video-miniature></my-app>`],
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
    ["invidious", `<span id="dark_mode_pref">dark</span><a href="/" class="index-link pure-menu-heading">Tubes</a>`],
    ["piped", `<link title="Piped" type="application/opensearchdescription+xml" rel="search" href="/opensearch.xml">`],
    ["redlib", `<a id="logo" href="/"><span id="lib">red</span><span id="reddit">lib.</span></a>`],
    ["redlib", `<meta name="apple-mobile-web-app-title" content="Redlib">`],
    ["other-fediverse", `<meta name="generator" content="Friendica 2025.02">`],
    ["other-fediverse", `<link href="/manifest.json" rel="manifest"><body><div id="soapbox" class="h-full"></div>`],
    ["other-fediverse", `<style id="pleroma-eager-styles"></style><div id="app" class="hidden"></div>`],
    ["other-fediverse", `<script id="initial-results" type="application/json">{}</script><div id="app"></div>`],
    ["other-fediverse", `<div id="main-stream"><div class="stream-element" data-guid="1">x</div></div>`],
    ["other-fediverse", `<body hx-headers="{}"><ul><li class="nav-item communities_menu_parent">x</li></ul>`],
    ["other-fediverse", `<script src="/static/js/bookwyrm.js?v=1"></script>`],
    [
      "other-fediverse",
      `<body class="page"><footer class="page-footer"><a href="https://codeberg.org/superseriousbusiness/gotosocial">x</a></footer>`,
    ],
    ["other-fediverse", `<body data-controller="kbin notifications"></body>`],
    ["other-fediverse", `<meta name="generator" content="Funkwhale">`],
    ["other-fediverse", `<meta name="apple-itunes-app" content="app-id=6499375182"><main id="app"></main>`],
    [
      "other-fediverse",
      `<html id="root" data-theme="dark" data-open="false"><body id="layout-root"><main>x</main></body></html>`,
    ],
    [
      "other-fediverse",
      `<meta name="theme-color" data-theme-setting="auto" content="#fff"><div id="app"></div><div id="modal-container"></div>`,
    ],
    [
      "misskey",
      `<link rel="apple-touch-icon" href="/_content/Iceshrimp.Assets.Branding/512.a1b2c3.png"><div id="app"></div>`,
    ],
    [
      "misskey",
      `<meta name="application-name" content="Harbour"><script type="application/json" id="misskey_meta">{}</script>`,
    ],
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
    `<article>It is free: <a href="https://github.com/iv-org/invidious">Invidious</a>, <a href="https://github.com/TeamPiped/Piped">Piped</a>, <a href="https://github.com/redlib-org/redlib">Redlib</a></article>`,
    `<section id="soapbox"><h2>Readers write</h2></section>`,
    `<link rel="manifest" href="/m.json"><body><main><section id="soapbox">x</section></main>`,
    `<my-app><my-header>A lesson</my-header></my-app>`,
    `<div data-testid="HomeScreen">weather</div>`,
    `<div class="post-listings"><div class="post-listing"><a href="/house/1">A house</a></div></div>`,
    `<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@someone/1/embed">x</blockquote>`,
    `<meta name="fediverse:creator" content="@someone@mastodon.social">`,
    `<meta name="apple-itunes-app" content="app-id=1234567890">`,
    `<html id="root" data-theme="dark"><body><div id="layout-root">x</div></body></html>`,
    `<meta name="theme-color" data-theme-setting="auto" content="#fff"><div id="app"></div>`,
    `<a href="https://code.example/Iceshrimp.NET">its source</a>`,
    `<link rel="alternate" title="A feed" href="/feed.xml"><meta property="og:site_name" content="Funkwhale fans">`,
    `<footer class="page-footer"><a href="https://codeberg.org/superseriousbusiness/gotosocial">of this blog's comments</a></footer>`,
  ])("is none: %s", (html) => {
    expect(fingerprint(parse(html))).toBeNull();
  });
});
