import type { BlockSet } from "./block-set.ts";

/** The most that it has; each set's options end in its number. */
const MOST_SETS = 30;
const ALL_DAY = "0000-2400";
const DAY_SECONDS = "86400";
const EVERY_DAY = 127;

/**
 * The options of LeechBlock NG, as it saves them to a text file (`name1=value` in each line) or as JSON; null for anything else.
 * Facts: github.com/proginosko/LeechBlockNG, `common.js`: `sites` are separated by spaces, `times` are `HHMM-HHMM`, `limitMins`
 * belong to a `limitPeriod` in seconds, `days` are bits or truths from Sunday on.
 */
export function readLeechBlock(text: string): readonly BlockSet[] | null {
  const options = text.trimStart().startsWith("{") ? fromJson(text) : fromLines(text);
  if (options === null || !options.has("sites1")) return null;
  return Array.from({ length: MOST_SETS }, (_, index) => index + 1)
    .filter((set) => (options.get(`sites${set}`) ?? "").trim() !== "")
    .map((set) => setOf((name) => options.get(`${name}${set}`) ?? ""));
}

function setOf(option: (name: string) => string): BlockSet {
  return {
    name: option("setName").trim().slice(0, 40),
    patterns: option("sites")
      .split(/\s+/)
      .filter((pattern) => pattern !== ""),
    rule: ruleOf(option),
    days: daysOf(option("days")),
  };
}

function ruleOf(option: (name: string) => string): BlockSet["rule"] {
  if (option("disable") === "true") return { kind: "off" };
  const times = option("times").trim();
  if (times === ALL_DAY) return { kind: "closed" };
  const minutes = Number(option("limitMins"));
  if (minutes > 0) return option("limitPeriod") === DAY_SECONDS ? { kind: "minutes", minutes } : { kind: "period" };
  return { kind: times === "" ? "nothing" : "hours" };
}

/** From Sunday first to Monday first. */
function daysOf(written: string): readonly boolean[] {
  const listed = written.split(",");
  const sundayFirst =
    listed.length === 7
      ? listed.map((day) => day === "true")
      : Array.from({ length: 7 }, (_, day) => (((written === "" ? EVERY_DAY : Number(written)) >> day) & 1) === 1);
  return [...sundayFirst.slice(1), sundayFirst[0] ?? false];
}

function fromLines(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf("=");
      return at <= 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
    }),
  );
}

function fromJson(text: string): ReadonlyMap<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    return new Map(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch {
    return null;
  }
}
