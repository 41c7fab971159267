// Written by scripts/spoken.ts.
import * as english from "../en/format.ts";
import { spoken } from "../speak.ts";

export const {
  LOCALE,
  clock,
  dayAndClock,
  hoursAndMinutes,
  longDate,
  longDateAndClock,
  minutes,
  minutesLeft,
  when,
  wholeMinutes,
} = spoken("format", english);
