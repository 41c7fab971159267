// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { FEED_FROM, scoreFeed } from "#content/scout/score-feed";
import { PAGE_CLASSES } from "#test/support/pages/page-classes";
import { renderPage } from "#test/support/pages/render-page";
import { DEVELOPED_ON } from "#test/support/pages/skins";

/** happy-dom parses no declarative shadow roots: pages of components are looked at in a browser (test/bench/scout.bench.ts). */
const skins = DEVELOPED_ON.filter(({ frame }) => frame !== "component");
const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const signsOf = (html: string): readonly string[] => scoreFeed(parse(html), null).evidence.map(({ sign }) => sign);

describe.each(PAGE_CLASSES.map((one) => [one.name, one] as const))("a page of the kind %s", (_name, kind) => {
  it.each(skins.flatMap((skin) => [0, 1].map((variant) => [skin.name, variant, skin] as const)))(
    `made as %s, variant %i, ${kind.isFeed ? "is a feed" : "is none, also where it grows while one reads"}`,
    (_skin, variant, skin) => {
      const html = renderPage(kind.make(skin.language, variant), skin, 3);
      const { score, evidence } = scoreFeed(parse(html), null);
      expect(score >= FEED_FROM, JSON.stringify(evidence)).toBe(kind.isFeed);
      expect(scoreFeed(parse(html), null, true).score >= FEED_FROM).toBe(kind.isFeed);
    },
  );
});

describe("a score", () => {
  const [semantic] = DEVELOPED_ON;
  const microblog = PAGE_CLASSES.find(({ name }) => name === "microblog");
  const html =
    semantic === undefined || microblog === undefined ? "" : renderPage(microblog.make("en", 0), semantic, 1);

  it("is nothing for an empty page, and for one without a body", () => {
    expect(scoreFeed(parse(""), null)).toEqual({ score: 0, evidence: [] });
    const bare = parse("<p>x</p>");
    bare.body.remove();
    expect(scoreFeed(bare, null).score).toBe(0);
  });

  it("says what spoke for it", () => {
    expect(signsOf(html)).toEqual(expect.arrayContaining(["author", "time", "reactions", "composer", "repeated"]));
  });

  it("is low on a page that its address names a single post, whatever hangs under it", () => {
    expect(scoreFeed(parse(html), "post").score).toBeLessThan(FEED_FROM);
    expect(scoreFeed(parse(html), "messages").score).toBeLessThan(FEED_FROM);
  });

  it("does not make a feed of an address alone: a page that only checks for robots has nothing repeated", () => {
    expect(scoreFeed(parse("<main><form><p>One moment</p><button>Go</button></form></main>"), "feed").score).toBe(0);
  });

  it("makes one of pictures without a name where the address is known to be a feed, and of nothing behind a password", () => {
    const tile = `<div><div><div><div><a href="/p/1"><div><div><img width="300" height="300" src="/a.jpg"></div></div></a></div></div></div></div>`;
    const grid = `<main><div>${tile.repeat(9)}</div></main>`;
    const wall = `<form><input name="user"><input type="password"></form>`;
    expect(scoreFeed(parse(grid), "explore").score).toBeGreaterThan(FEED_FROM);
    expect(scoreFeed(parse(grid), null).score).toBeLessThan(FEED_FROM);
    expect(scoreFeed(parse(grid + wall), "explore").score).toBeLessThan(FEED_FROM);
  });

  it("is a feed's where a page is nearly one and grows while somebody reads", () => {
    const post = `<div><span><time datetime="2026-11-27">1h</time></span><div><p>A few words</p></div><button aria-label="a"><svg></svg></button><button aria-label="b"><svg></svg></button><button aria-label="c"><svg></svg></button></div>`;
    const page = parse(`<main><div>${post.repeat(6)}</div></main>`);
    expect(scoreFeed(page, null).score).toBeLessThan(FEED_FROM);
    expect(scoreFeed(page, null, true).score).toBeGreaterThan(FEED_FROM);
  });

  it("takes no link to a post's own comments for a time that leads to a place in the page", () => {
    const post = (at: number): string =>
      `<div class="post"><a class="avatar" href="/user/p${at}"><img class="avatar" src="/f.jpg"></a><a class="author" href="/user/p${at}">Somebody</a><a href="/p/${at}">${at} hours ago</a><p>So much had to be said about the weather in the valley today.</p><button class="like">Like</button><a class="comment" href="#c${at}">${at} comments</a></div>`;
    const html = `<main><div>${[2, 3, 4, 5, 6, 7].map(post).join("")}</div></main>`;
    expect(scoreFeed(parse(html), null).score).toBeGreaterThan(FEED_FROM);
  });

  it("finds posts that have no picture, time or button of HTML's own, but links alone", () => {
    const post = (at: number): string =>
      `<div class="post"><div class="post-avatar"><a href="/user/p${at}"></a></div><a class="post-author" href="/user/p${at}">Somebody</a><a href="/posts/${at}">3 hours ago</a><div class="text">So much had to be said about the weather in the valley today.</div><div class="acts"><div class="reaction-like">Like</div><div class="comment">Comment</div><div class="share">Share</div></div></div>`;
    const html = `<main><div>${[1, 2, 3, 4, 5, 6].map(post).join("")}</div></main>`;
    expect(scoreFeed(parse(html), null).score).toBeGreaterThan(FEED_FROM);
  });

  it("takes a sum for money and not for a count, also where its sign stands alone", () => {
    const ware = (sum: string): string =>
      `<div><a href="/p/1"><img width="200" height="200" src="/a.jpg"></a><div><div><a href="/shop/one">Shop</a>${sum}</div></div><button aria-label="a"><svg></svg></button></div>`;
    for (const sum of ["<b>20 zł</b>", "<b>Rp</b><b>20.000</b>", "<b>25 €</b>"])
      expect(signsOf(`<main><div>${ware(sum).repeat(6)}</div></main>`)).toContain("prices");
    expect(signsOf(`<main><div>${ware("<b>1.2K</b>").repeat(6)}</div></main>`)).not.toContain("prices");
  });

  it("takes the hour of a piece of news for no length of a video, in an element for times or behind its day", () => {
    const piece = (at: string): string =>
      `<li><a href="/a/1"><div><img width="200" height="150" src="/a.jpg"></div><div><p>So much was said of it</p><div><span>The Paper</span>${at}</div></div></a><i>1</i><i>2</i></li>`;
    const signs = (at: string): readonly string[] => signsOf(`<main><ul>${piece(at).repeat(6)}</ul></main>`);
    expect(signs("<span>12:35</span>")).toContain("clips");
    expect(signs("<time><b>27/3</b><b>12:35</b></time>")).not.toContain("clips");
    expect(signs("<span>3月27日</span><span>12:35</span>")).not.toContain("clips");
  });

  it("finds a time that shares its text with a place", () => {
    const post = `<div><a href="/user/somebody">Somebody</a><span>2h · Maple Hill</span><div><p>A few words</p></div><button aria-label="a"><svg></svg></button><button aria-label="b"><svg></svg></button><button aria-label="c"><svg></svg></button></div>`;
    expect(signsOf(`<main><div>${post.repeat(6)}</div></main>`)).toContain("time");
  });

  it("counts a figure beside a sign once: not where it stands in a button or a link that was counted", () => {
    const post = (figure: string): string =>
      `<div><a href="/user/somebody">Somebody</a><div><div><p>A few words</p></div></div>${figure.repeat(3)}</div>`;
    const weightOf = (figure: string): number =>
      scoreFeed(parse(`<main><div>${post(figure).repeat(6)}</div></main>`), null).evidence.find(
        ({ sign }) => sign === "controls",
      )?.weight ?? 0;
    const inButton = weightOf(`<button><svg></svg><span>7</span></button>`);
    expect(inButton).toBeGreaterThan(0);
    expect(weightOf(`<div><svg></svg><span>7</span></div>`)).toBe(inButton);
    expect(weightOf(`<div><span>7</span></div>`)).toBe(0);
    const two = `<main><div>${post("").replace("</div></div>", `</div></div><button><svg></svg><span>7</span></button>`).repeat(6)}</div></main>`;
    expect(signsOf(two)).not.toContain("controls");
  });

  it("goes on reading where a page calls its language something that is none", () => {
    expect(scoreFeed(parse(html.replace('lang="en"', 'lang="x!"')), null).score).toBeGreaterThan(FEED_FROM);
  });
});
