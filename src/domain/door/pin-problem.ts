/** Why a PIN is refused. The screens find the words. */
export type PinProblem =
  | { readonly kind: "too-short"; readonly least: number }
  | { readonly kind: "too-long"; readonly most: number }
  /** Letters, and fewer than a passphrase needs. */
  | { readonly kind: "few-words"; readonly least: number }
  /** One of the first that anyone tries. */
  | { readonly kind: "first-tried" }
  | { readonly kind: "year" }
  | { readonly kind: "birth-date" }
  /** Another grown-up of the household has it: nobody could tell who opened the door. */
  | { readonly kind: "shared" };

const LEAST_DIGITS = 6;
const MOST_DIGITS = 12;
const LEAST_LETTERS = 8;
const MOST_LETTERS = 128;

/**
 * The six-digit PINs and passwords that people choose most and that no rule below describes (recalled from Markert and
 * others, "This PIN Can Be Easily Guessed", 2020, and from the yearly lists of leaked passwords).
 */
const FIRST_TRIED: readonly string[] = [
  ...["112233", "123321", "159753", "159357", "789456", "147258", "147852", "258456", "520131", "142536", "741852"],
  ...["password", "passwort", "qwertyui", "qwertyuiop", "qwertz", "azertyuiop", "iloveyou", "letmein", "1q2w3e4r"],
  ...["porchlight", "abcdefgh", "abcd1234", "abc12345", "princess", "sunshine", "football", "baseball", "superman"],
];

/**
 * What is wrong with a PIN of 6 to 12 digits or a passphrase of 8 letters or more; null when it will do.
 * `birthDates` are the children's, ISO `YYYY-MM-DD`: a child tries its own birthday first.
 */
export function pinProblem(pin: string, birthDates: readonly string[] = []): PinProblem | null {
  if (!/^\d*$/.test(pin)) return passphraseProblem(pin);
  if (pin.length < LEAST_DIGITS) return { kind: "too-short", least: LEAST_DIGITS };
  if (pin.length > MOST_DIGITS) return { kind: "too-long", most: MOST_DIGITS };
  if (isFirstTried(pin)) return { kind: "first-tried" };
  if (birthDates.some((date) => isWrittenDate(pin, date))) return { kind: "birth-date" };
  return isMadeOfYears(pin) ? { kind: "year" } : null;
}

function passphraseProblem(phrase: string): PinProblem | null {
  if (phrase.trim().length < LEAST_LETTERS) return { kind: "few-words", least: LEAST_LETTERS };
  if (phrase.length > MOST_LETTERS) return { kind: "too-long", most: MOST_LETTERS };
  return isFirstTried(phrase.toLowerCase()) ? { kind: "first-tried" } : null;
}

function isFirstTried(pin: string): boolean {
  // A list entry with a digit or two behind it is the same entry.
  const bare = pin.replace(/(?<=\D)\d{1,4}!?$/, "");
  return FIRST_TRIED.includes(pin) || FIRST_TRIED.includes(bare) || isRepeated(pin) || isRun(pin);
}

/** `111111`, `121212`, `123123`: one to three characters, or one half, over and over. */
function isRepeated(pin: string): boolean {
  const lengths = [1, 2, 3, pin.length / 2];
  return lengths.some(
    (length) => pin.length % length === 0 && pin === pin.slice(0, length).repeat(pin.length / length),
  );
}

/** `123456`, `654321`, `246802`: the same step all the way, nine followed by nought. */
function isRun(pin: string): boolean {
  if (!/^\d+$/.test(pin)) return false;
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}

/** A year of 1900 to 2099 with a month, a day and month, or another year beside it. */
function isMadeOfYears(pin: string): boolean {
  const rests = [/^(?:19|20)\d\d(\d+)$/, /^(\d+)(?:19|20)\d\d$/].map((year) => year.exec(pin)?.[1]);
  return rests.some(
    (rest) => rest !== undefined && /^(?:\d|0[1-9]|1[0-2]|(?:19|20)\d\d|[0-3]\d[01]\d|[01]\d[0-3]\d)$/.test(rest),
  );
}

/** Is the whole PIN that date, in any order of day, month and year, with the year in four or in two digits? */
function isWrittenDate(pin: string, isoDate: string): boolean {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return [year, year.slice(2)].some((y) =>
    [day + month + y, month + day + y, y + month + day, y + day + month].some(
      (written) => pin === written || pin === String(Number(written)),
    ),
  );
}
