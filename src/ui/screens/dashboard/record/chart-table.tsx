import type { ComponentChildren } from "preact";
import { recordWords } from "#locales/record-words";

type Props = {
  /** What the table is of, for whoever hears it. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each row is its name. */
  readonly rows: readonly (readonly ComponentChildren[])[];
};

/** A chart's own figures for keyboard, screen reader and everybody who likes figures better. */
export function ChartTable({ caption, head, rows }: Props) {
  return (
    <details class="chart-table">
      <summary class="quiet">{recordWords.asTable}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption class="spoken-only">{caption}</caption>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
