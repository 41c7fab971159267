import { decodeDate } from "../decode-date.ts";
import { oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";

/** Where the next lines of an export begin: at a date of one of the children that are exported, or in the journal. */
export type ExportPlace =
  | { readonly of: "days"; readonly child: number; readonly fromDate: string }
  | { readonly of: "events"; readonly from: number };

type Of<K extends ExportPlace["of"]> = Extract<ExportPlace, { of: K }>;
const days = shapeOf<Of<"days">>({ of: oneOf("days"), child: wholeWithin(0, 100), fromDate: decodeDate });
const events = shapeOf<Of<"events">>({ of: oneOf("events"), from: wholeWithin(0, 100_000_000) });

export const decodeExportPlace: Decoder<ExportPlace> = (value, at) =>
  typeof value === "object" && value !== null && "of" in value && value.of === "events"
    ? events(value, at)
    : days(value, at);
