import { useState } from "preact/hooks";
import { pinProblem } from "#domain/door/pin-problem";
import { pinWords } from "#locales/pin-words";

type Field = "pin" | "again";

/** Two fields for a new PIN, and what is wrong with them: said on leaving a field, and on sending. */
export function useNewPin() {
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [left, setLeft] = useState<readonly Field[]>([]);

  const problem = pinProblem(pin);
  const pinError = problem === null ? null : pinWords.problem(problem, pin);
  const againError = pin === again ? null : pinWords.noMatch;
  const leave = (field: Field) => setLeft((fields) => [...fields, field]);

  return {
    pin: {
      value: pin,
      set: setPin,
      leave: () => pin !== "" && leave("pin"),
      error: left.includes("pin") ? pinError : null,
    },
    again: {
      value: again,
      set: setAgain,
      leave: () => again !== "" && leave("again"),
      error: left.includes("again") ? againError : null,
    },
    /** The PIN when both fields are right; otherwise null, and the errors stand under their fields. */
    read(): string | null {
      setLeft(["pin", "again"]);
      return pinError === null && againError === null ? pin : null;
    },
  };
}
