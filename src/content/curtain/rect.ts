/** A rectangle of the viewport in CSS pixels. */
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export type Size = Pick<Rect, "width" | "height">;
