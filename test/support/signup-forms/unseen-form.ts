/**
 * A form that was written when the detector stood. Looked at once before anything was changed, it found 27 of the 30 that ask
 * and none of the 30 that do not; three rules have been mended since, for what those three had in common with others.
 */
export type UnseenForm = {
  readonly says: string;
  readonly asks: boolean;
  readonly html: string;
  readonly language?: string;
  readonly path?: string;
};
