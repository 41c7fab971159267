import { attributeOf } from "./attribute-of.ts";
import type { Control } from "./control.ts";
import type { DatePart } from "./create-part-namer.ts";
import type { Clues } from "./read-clues.ts";
import { elementsOf } from "./elements-of.ts";
import { groupOf } from "./group-of.ts";
import { roomIn } from "./room-in.ts";

export type ClusterField = { readonly part: DatePart; readonly clues: Clues };
/** Two or three neighbours that together take one date, whatever date that is. */
export type Cluster = readonly ClusterField[];

/** So far apart may two parts of a date be: a mirror field or a label's button may lie between. */
const MOST_STEPS = 2;
/** Where dots stand between the parts of a date, the day comes first, whatever language a page says it is in. */
const DAY_FIRST: readonly DatePart[] = ["day", "month", "year"];

/** Gathers neighbours that take different parts of a date, and rows of three that say nothing but stand alone in their group. */
export function gatherClusters(all: readonly Clues[], inOrder: () => readonly DatePart[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const named = namedFrom(all.slice(at));
    const found = named.length >= 2 ? named : silentFrom(all.slice(at), inOrder);
    const [last] = found.slice(-1);
    if (last === undefined || found.length < 2) continue;
    clusters.push(found);
    at = all.indexOf(last.clues);
  }
  return clusters;
}

function namedFrom(row: readonly Clues[]): Cluster {
  const cluster: ClusterField[] = [];
  let since = 0;
  let skipped: Clues | null = null;
  for (const clues of row) {
    since += 1;
    const part = cluster.some((field) => field.part === clues.part)
      ? // A month chosen as "5" looks like a second day: three in a row are told by what is missing.
        missingPart(cluster, clues)
      : (clues.part ?? (isNamelessYear(clues, cluster) ? "year" : null));
    if (part !== null) {
      cluster.push({ part, clues });
      const between = cluster.length === 2 && since === 2 ? partOfList(skipped, cluster) : null;
      if (between !== null && skipped !== null) cluster.splice(1, 0, { part: between, clues: skipped });
      since = 0;
    } else if (clues.part !== null || cluster.length === 0) break;
    else skipped = clues;
    if (since >= MOST_STEPS || cluster.length === 3) break;
  }
  return cluster;
}

/** A short field behind a day and a month, with room for a year and no word of its own. */
const isNamelessYear = ({ control, said }: Clues, before: Cluster): boolean =>
  before.length === 2 &&
  before.every(({ part }) => part !== "year") &&
  control.kind === "text" &&
  said.label === "" &&
  roomIn(control) === "4";

/** A list that says nothing, between two parts of a date, is for the third: months of a calendar that we cannot name. */
const partOfList = (list: Clues | null, around: Cluster): DatePart | null =>
  list?.control.kind === "select" && list.offer.kind === "unknown" && list.token === null
    ? (DAY_FIRST.find((part) => around.every((field) => field.part !== part)) ?? null)
    : null;

function missingPart(cluster: Cluster, { control, said }: Clues): DatePart | null {
  if (control.kind !== "combobox" || !/^\d{1,2}$/.test(said.shown)) return null;
  const has = (part: DatePart) => cluster.some((field) => field.part === part);
  return has("day") && !has("month") ? "month" : null;
}

/** Three of one kind in a row, with nothing that names them, alone in a group: in the order of the page's language. */
function silentFrom(row: readonly Clues[], inOrder: () => readonly DatePart[]): Cluster {
  const three = row.slice(0, 3);
  const isRow =
    three.length === 3 &&
    three.every(({ control, offer, token }) => {
      const isDated = offer.kind !== "other" && !offer.kind.startsWith("age");
      return isShort(control) && control.kind === three[0]?.control.kind && isDated && token === null;
    });
  if (!isRow) return [];
  const elements = elementsOf(three);
  if (groupOf(elements) === null) return [];
  const yearAt = three.findIndex(({ control }) => roomIn(control) === "4");
  const order = hasDotBehind(elements[0]) ? DAY_FIRST : orderOf(inOrder(), yearAt);
  return three.map((clues, index) => ({ part: order[index] ?? "day", clues }));
}

function isShort(control: Control): boolean {
  const { kind, element } = control;
  if (kind !== "text") return true;
  const most = Number(roomIn(control));
  return (
    (most >= 1 && most <= 4) ||
    attributeOf(element, "type") === "number" ||
    attributeOf(element, "inputmode") === "numeric"
  );
}

const hasDotBehind = (element: Element | undefined): boolean => element?.nextSibling?.nodeValue?.trim() === ".";

/** The parts in the order of the page's language, and the year where a field has room for one. */
function orderOf(parts: readonly DatePart[], yearAt: number): readonly DatePart[] {
  if (yearAt < 0 || parts[yearAt] === "year") return parts;
  const rest: DatePart[] = parts.filter((part) => part !== "year");
  rest.splice(yearAt, 0, "year");
  return rest;
}
