import { LEARNING_SITES } from "../catalogue/learning-sites.ts";
import type { Embeds } from "./plan.ts";

const OURS = LEARNING_SITES.flatMap(({ hosts }) => hosts);

/** The hosts of a plan's learning sites, each with its subdomains: ours without those that a parent took out, and theirs. */
export const learningHosts = ({ added, removed }: Embeds): readonly string[] => [
  ...OURS.filter((host) => !removed.includes(host)),
  ...added,
];
