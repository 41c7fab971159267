/** How many a household may have. */
export const MOST_CHILDREN = 12;
export const MOST_GROWN_UPS = 4;
