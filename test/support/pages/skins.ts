/** How a page is made. What it is does not depend on it. */
export type Skin = {
  readonly name: string;
  /** What a class says: a word, a word of its block, nothing (hashed), or how it looks. */
  readonly classes: "words" | "blocks" | "hashed" | "utility";
  readonly frame: "article" | "div" | "list" | "component" | "virtual" | "table" | "chunks";
  readonly time: "time" | "text" | "abbr" | "component";
  readonly control: "button" | "role" | "anchor" | "component";
  readonly icon: "svg" | "font" | "word";
  readonly profile: (name: string) => string;
  /** Do controls carry a label for those who do not see them? */
  readonly labels: boolean;
  /** How many elements stand around each piece. */
  readonly depth: number;
  readonly language: string;
};

/** The half that the figures were found with. */
export const DEVELOPED_ON: readonly Skin[] = [
  skin("semantic", "words", "article", "time", "button", "svg", (name) => `/@${name}`, true, 0, "en"),
  skin("hashed", "hashed", "div", "text", "role", "svg", (name) => `/${name}`, true, 3, "de"),
  skin("lists", "blocks", "list", "abbr", "anchor", "font", (name) => `/users/${name}`, false, 1, "es"),
  skin("components", "words", "component", "component", "component", "svg", (name) => `/u/${name}/`, true, 1, "ja"),
];

/** The half that is measured on. */
export const MEASURED_ON: readonly Skin[] = [
  skin("utility", "utility", "article", "text", "button", "svg", (name) => `/profile/${name}`, true, 2, "pt"),
  skin("virtual", "hashed", "virtual", "time", "role", "svg", (name) => `/${name}/`, true, 2, "ar"),
  skin("tables", "blocks", "table", "text", "anchor", "font", (name) => `/member/${name}`, false, 0, "en"),
  skin("chunks", "utility", "chunks", "time", "button", "svg", (name) => `/${name}`, false, 1, "es"),
];

function skin(
  name: string,
  classes: Skin["classes"],
  frame: Skin["frame"],
  time: Skin["time"],
  control: Skin["control"],
  icon: Skin["icon"],
  profile: Skin["profile"],
  labels: boolean,
  depth: number,
  language: string,
): Skin {
  return { name, classes, frame, time, control, icon, profile, labels, depth, language };
}
