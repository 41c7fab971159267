import { findIn, hasIn, type Root } from "./find-in.ts";
import type { ItemSigns } from "./item-signs.ts";

export const AVATAR = /avatar|(?:profile|user)-?_?p(?:ic|hoto|image)|\bpfp\b|headshot/;
/** Each picture of a wall that is drawn by styles alone has its own address in its own style. */
export const PAINTED = "[style*='url(']";
export const PICTURE = `img,picture,canvas,${PAINTED}`;

const MOST_PICTURES = 6;
/** The side of the sign that browsers draw for a picture without a size that did not come, in CSS pixels. */
const MISSING = 16;
/** Smaller pictures are no faces, in CSS pixels; what is painted may be a sign up to the second. */
const LEAST_FACE = 20;
const LEAST_PAINTED_FACE = 30;
const MOST_FACE = 72;

/** What a block shows. `hasFace`: its names have said so. */
export function readPictures(roots: readonly Root[], hasFace: boolean): Pick<ItemSigns, "avatar" | "media" | "video"> {
  const video = hasIn(roots, "video");
  let avatar = hasFace;
  let media = video;
  for (const picture of findIn(roots, PICTURE, MOST_PICTURES)) {
    const { width, height } = sizeOf(picture);
    const isPainted = picture.matches(PAINTED);
    const isSmall = width > 0 && width <= MOST_FACE && Math.abs(width - height) <= 4;
    const name = `${picture.getAttribute("src") ?? ""} ${picture.getAttribute("class") ?? ""}`.toLowerCase();
    if (AVATAR.test(name) || (isSmall && width >= (isPainted ? LEAST_PAINTED_FACE : LEAST_FACE))) avatar = true;
    else if (!isSmall) media = true;
  }
  return { avatar, media, video };
}

/** As it was asked for, else as it is drawn. */
function sizeOf(picture: Element): { readonly width: number; readonly height: number } {
  const style = picture instanceof HTMLElement ? picture.style : undefined;
  const side = (name: "width" | "height", drawn: number): number =>
    Number(picture.getAttribute(name) ?? 0) || pixels(style?.[name]) || (drawn > MISSING ? drawn : 0);
  // What has not come, or never will, stands there as a small sign of it, whatever its size would be.
  return { width: side("width", picture.clientWidth), height: side("height", picture.clientHeight) };
}

const pixels = (size = ""): number => (size.endsWith("px") ? Number.parseFloat(size) : 0);
