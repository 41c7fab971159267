import type { ControlKind, Item, PageModel } from "./page-model.ts";
import { createPieces, type Pieces } from "./render-piece.ts";
import type { Skin } from "./skins.ts";

/** The HTML of a page in a skin. */
export function renderPage(model: PageModel, skin: Skin, seed: number): string {
  const pieces = createPieces(skin, seed);
  const { named, label, wrap } = pieces;
  const menu = ["home", "search", "save", "more"].map((word) => `<li><a href="/${word}">${label(word)}</a></li>`);
  const openGraph = model.openGraph === undefined ? "" : `<meta property="og:type" content="${model.openGraph}">`;
  const about =
    model.about === undefined ? "" : `<script type="application/ld+json">{"@type":"${model.about}"}</script>`;
  const composer = `<div${named("write-box")}><div role="textbox" contenteditable="true" aria-label="${label("write")}"></div><button>${label("write")}</button></div>`;
  const follow = `<aside${named("suggestions")}>${["a", "b", "c"].map(() => `<div>${pieces.who(pieces.pick(pieces.words?.names), true)}<button${named("follow-button")}>${label("follow")}</button></div>`).join("")}</aside>`;
  const crumbs = `<nav aria-label="Breadcrumb"${named("breadcrumbs")}><ol><li><a href="/">${label("home")}</a></li><li><a href="/a">A</a></li></ol></nav>`;
  const pager = `<nav${named("pagination")}>${[1, 2, 3, 4].map((page) => `<a href="?page=${page}">${page}</a>`).join("")}<a rel="next" href="?page=2">${label("next")}</a></nav>`;
  const stream = renderStream(model, skin, pieces);
  const content = [
    model.crumbs === true ? crumbs : "",
    model.head === undefined ? "" : renderHead(model.head, pieces),
    model.composer === "before" ? composer : "",
    stream,
    model.composer === "after" ? composer : "",
    model.pages === true ? pager : "",
  ].join("");
  const main = model.head?.inForm === true ? `<form method="post">${content}</form>` : content;
  const isDivs = skin.frame === "div" || skin.frame === "virtual";
  const [top, middle] = isDivs ? (["div", "div"] as const) : (["header", "main"] as const);
  return `<!doctype html><html lang="${skin.language}"${skin.language === "ar" ? ' dir="rtl"' : ""}><head><meta charset="utf-8"><title>x</title>${openGraph}${about}</head><body><${top}${named("top")}><ul${named("menu")}>${menu.join("")}</ul><form role="search"><input type="search" aria-label="${label("search")}"></form></${top}><${middle}${named("page")}>${wrap(main, "column")}</${middle}>${model.follow === true ? follow : ""}<footer><a href="/about">About</a></footer></body></html>`;
}

function renderHead(head: NonNullable<PageModel["head"]>, pieces: Pieces): string {
  const text =
    head.text === undefined
      ? ""
      : head.text
          .split("\n")
          .map((one) => (head.inForm === true ? `${one}<br><br>` : `<p>${one}</p>`))
          .join("");
  return `<div${pieces.named("lead")}><h1>${head.title}</h1>${head.media === undefined ? "" : pieces.media(head.media)}${text}</div>`;
}

function renderStream(model: PageModel, skin: Skin, pieces: Pieces): string {
  const role = model.feedRole === true ? ' role="feed"' : "";
  const parts = model.items.map((item, index) => renderItem(item, skin, pieces, index, model.rows === true));
  const { named, wrap } = pieces;
  if (model.rows === true && (skin.frame === "table" || skin.frame === "article"))
    return `<table${named("rows")}><tbody>${parts.map((part) => `<tr${named("row")}>${part}</tr>`).join("")}</tbody></table>`;
  switch (skin.frame) {
    case "article":
      return `<div${role}${named("stream")}>${parts.map((part) => `<article${named("item")}>${part}</article>`).join("")}</div>`;
    case "div":
      return `<div${role}${named("stream")}>${parts.map((part) => `<div${named("cell")}>${wrap(part, "item")}</div>`).join("")}</div>`;
    case "list":
      return `<ul${role}${named("stream")}>${parts.map((part) => `<li${named("item")}>${wrap(part, "item")}</li>`).join("")}</ul>`;
    case "virtual":
      return `<div${role}${named("stream")} style="position:relative;height:${parts.length * 600}px">${parts.map((part, index) => `<div style="position:absolute;width:100%;transform:translateY(${index * 600}px)"><div${named("cell")}>${wrap(part, "item")}</div></div>`).join("")}</div>`;
    case "component":
      return `<page-stream${role}><template shadowrootmode="open"><slot></slot></template>${parts.map((part) => `<page-item><template shadowrootmode="open"><div part="base">${part}</div></template></page-item>`).join("")}</page-stream>`;
    case "table":
      return `<div${role}${named("stream")}>${parts.map((part) => `<table${named("item")}><tbody><tr><td>${part}</td></tr></tbody></table>`).join("")}</div>`;
    case "chunks":
      return `<div${role}${named("stream")}>${chunksOf(parts, 4)
        .map(
          (chunk) =>
            `<div${named("chunk")}>${chunk.map((part) => `<div${named("item")}>${wrap(part, "item")}</div>`).join("")}</div>`,
        )
        .join("")}</div>`;
  }
}

const chunksOf = (parts: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(parts.length / size) }, (_, index) => parts.slice(index * size, (index + 1) * size));

const placeIn = (page: string | undefined, index: number): string | undefined =>
  page === undefined ? undefined : `${page}#comment-${index}`;

function renderControl(item: Item, kind: ControlKind, pieces: Pieces, index: number): string {
  if (item.tallied === true) return pieces.tally(kind);
  return item.plain === true ? pieces.plain(kind, index) : pieces.control(kind);
}

function renderTitle({ title, published, bareTitle }: Item, at: string, { named }: Pieces): string {
  if (title === undefined) return "";
  const name = bareTitle === true ? "div" : "h3";
  return `<${name}${named("title")}><a href="${at}"${published === true ? ' rel="bookmark"' : ""}>${title}</a></${name}>`;
}

function renderItem(item: Item, skin: Skin, pieces: Pieces, index: number, isRow: boolean): string {
  const { named, wrap } = pieces;
  const at = `/p/${index}${pieces.random(999)}`;
  const cells = [
    item.checkbox === true ? `<input type="checkbox" aria-label="x">` : "",
    item.who === undefined ? "" : pieces.who(item.who, item.avatar === true),
    item.when === undefined
      ? ""
      : pieces.time(item.when, item.anchored === true ? `#p${index}` : (placeIn(item.within, index) ?? at)),
    item.owned === true && item.who !== undefined ? pieces.thing(item.who, index) : "",
    item.media === "thumb" || item.media === "clip" ? `<a href="${at}">${pieces.media(item.media)}</a>` : "",
    renderTitle(item, at, pieces),
    item.text === undefined ? "" : `<div dir="auto"${named("text")}>${item.text}</div>`,
    item.media !== undefined && item.media !== "thumb" && item.media !== "clip" ? pieces.media(item.media) : "",
    item.rated === true ? `<span role="img" aria-label="5 star rating"${named("stars")}></span>` : "",
    item.price === undefined ? "" : `<span${named("amount")}>${item.price}</span>`,
    ...(item.facts ?? []).map((fact) => `<span${named("fact")}>${fact}</span>`),
    item.controls === undefined
      ? ""
      : `<div${named("bar")}>${item.controls.map((kind) => renderControl(item, kind, pieces, index)).join("")}</div>`,
    item.published === true ? `<a href="https://www.facebook.com/sharer/sharer.php?u=x">F</a>` : "",
    item.box === true ? `<textarea aria-label="x"></textarea>` : "",
    item.replies === undefined
      ? ""
      : `<div${named("branch")}>${item.replies.map((one, place) => `<div${named("item")}>${renderItem(one, skin, pieces, place, false)}</div>`).join("")}</div>`,
  ].filter((cell) => cell !== "");
  if (isRow && (skin.frame === "table" || skin.frame === "article"))
    return cells.map((cell) => `<td>${cell}</td>`).join("");
  return cells.map((cell) => wrap(cell, "cell", skin.depth - 1)).join("");
}
