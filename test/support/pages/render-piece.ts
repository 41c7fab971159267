import type { ControlKind, Item } from "./page-model.ts";
import { PAGE_WORDS } from "./page-words.ts";
import type { Skin } from "./skins.ts";

/** Makes the pieces of one page in one skin; figures come from a row that is the same on every run. */
export function createPieces(skin: Skin, seed: number) {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const words = PAGE_WORDS[skin.language] ?? PAGE_WORDS["en"];
  const label = (kind: string): string => words?.labels[kind] ?? kind;
  const pick = (list: readonly string[] | undefined): string => list?.[random(list.length)] ?? "";

  /** The classes of a piece that its maker would call `word`. */
  function named(word: string): string {
    switch (skin.classes) {
      case "words":
        return ` class="${word}"`;
      case "blocks":
        return ` class="box__${word} box__${word}--md"`;
      case "hashed":
        return ` class="x${hash(word)} x${hash(`${word}2`)} css-${hash(`${word}3`)}"`;
      case "utility":
        return ` class="flex gap-2 px-${(hash(word).length % 4) + 1} text-sm rounded-lg"`;
    }
  }
  const wrap = (html: string, word: string, depth = skin.depth): string =>
    depth <= 0 ? html : `<div${named(`${word}-wrap${depth}`)}>${wrap(html, word, depth - 1)}</div>`;

  function icon(kind: string): string {
    if (skin.icon === "svg")
      return `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M${kind.length} 3h12v9z"/></svg>`;
    return skin.icon === "font" ? `<i${named(`icon-${kind}`)}></i>` : label(kind);
  }
  function control(kind: ControlKind): string {
    const count = kind === "like" || kind === "reply" || kind === "share" ? `<span>${String(random(900))}</span>` : "";
    const said = skin.labels ? ` aria-label="${label(kind)}"` : "";
    const inner = `${icon(kind)}${skin.labels ? "" : `<span>${label(kind)}</span>`}${count}`;
    switch (skin.control) {
      case "button":
        return `<button type="button"${named(`${kind}-button`)}${said}>${inner}</button>`;
      case "role":
        return `<div role="button" tabindex="0"${named(`${kind}-button`)}${said}>${inner}</div>`;
      case "anchor":
        return `<a href="#"${named(`${kind}-button`)}${said}>${inner}</a>`;
      case "component":
        return `<post-${kind}><template shadowrootmode="open"><button${said}>${inner}</button></template></post-${kind}>`;
    }
  }
  function time(kind: "relative" | "date", at: string): string {
    const age = 1 + random(20);
    const unit = (["minute", "hour", "day"] as const)[random(3)] ?? "hour";
    const text =
      kind === "date"
        ? `2026-0${1 + random(8)}-1${random(9)}`
        : new Intl.RelativeTimeFormat(skin.language, { style: random(2) === 0 ? "narrow" : "long" }).format(-age, unit);
    const link = (html: string): string => (kind === "relative" ? `<a href="${at}">${html}</a>` : html);
    switch (skin.time) {
      case "time":
        return link(`<time datetime="2026-05-04T10:00:00Z">${text}</time>`);
      case "abbr":
        return link(`<abbr title="2026-05-04 10:00">${text}</abbr>`);
      case "component":
        return `<relative-time datetime="2026-05-04T10:00:00Z">${text}</relative-time>`;
      case "text":
        return link(`<span${named("when")}>${text}</span>`);
    }
  }
  function media(kind: NonNullable<Item["media"]>): string {
    if (kind === "video")
      return `<video playsinline muted loop src="/v/${String(random(999))}.mp4"${named("player")}></video>`;
    if (kind === "painted")
      return `<div${named("picture")} style="background-image:url(/media/${String(random(9999))}.jpg);width:240px;height:320px"></div>`;
    if (kind === "clip") return `${media("thumb")}<span${named("length")}>${1 + random(50)}:${10 + random(49)}</span>`;
    const size = kind === "thumb" ? ' width="168" height="94"' : ' width="560" height="420"';
    return `<img src="/media/${String(random(9999))}.jpg"${size}${named("picture")} alt="">`;
  }
  const profileOf = (name: string): string => skin.profile(`p${hash(name).slice(0, 4)}`);
  /** Something of theirs: a walk, a film seen. */
  const thing = (name: string, place: number): string =>
    `<a href="${profileOf(name).replace(/\/$/, "")}/things/${place}"${named("thing")}>${label("save")} ${place}</a>`;
  const tally = (kind: ControlKind): string =>
    `<div${named(`${kind}-figure`)}>${icon(kind)}<span>${String(1 + random(900))}</span></div>`;
  const plain = (kind: ControlKind, place: number): string =>
    `<a href="/${kind}.php?id=${place}"${named("deed")}>${label(kind)}</a> · `;
  function who(name: string, hasFace: boolean): string {
    const at = profileOf(name);
    const face = `<a href="${at}"><img src="/f/${hash(name)}.jpg" width="40" height="40"${named("face")} alt=""></a>`;
    return `${hasFace ? face : ""}<a href="${at}"${named("name")}><span dir="auto">${name}</span></a>`;
  }
  return { named, wrap, control, time, media, who, thing, plain, tally, label, pick, random, icon, words };
}

export type Pieces = ReturnType<typeof createPieces>;

function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 60466176;
  return sum.toString(36);
}
