import type { Measurement } from "#test/bench/bench";

/** One table: what, aim, result, and `missed` with the reason where a figure is not under its aim. */
export function describeMeasurements(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.what,
    describeAim(measurement),
    describeResult(measurement),
  ]);
  const table = [["what", "aim", "result"], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

// Times and sizes shall stay under their aim; a count may reach it.
const isCount = ({ unit }: Measurement) => unit === "wake-ups";

function describeAim(measurement: Measurement): string {
  return `${isCount(measurement) ? "at most" : "under"} ${measurement.aim} ${measurement.unit}`;
}

function describeResult(measurement: Measurement): string {
  const { value, unit, aim, why } = measurement;
  const result = `${isCount(measurement) ? value : value.toPrecision(3)} ${unit}`;
  const isMet = isCount(measurement) ? value <= aim : value < aim;
  return isMet ? result : `${result}   missed: ${why ?? "not known yet why"}`;
}
