import { decodeBirthdayAnswer } from "../../domain/birthday/decode-birthday-answer.ts";
import type { BirthdayAnswer } from "../../domain/birthday/birthday.ts";
import { listOf, shapeOf, text } from "../../domain/decode.ts";
import type { Lock } from "../door/lock.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

type Of = Pick<BirthdayAnswer, "child" | "age">;
type Signed = { readonly answers: readonly BirthdayAnswer[]; readonly signature: string };
/** Twelve children with every birthday of a childhood, and some of them put off more than once. */
const MOST_ANSWERS = 1000;
const decodeSigned = shapeOf<Signed>({ answers: listOf(decodeBirthdayAnswer, MOST_ANSWERS), signature: text });

const answersText = (answers: readonly BirthdayAnswer[]): string =>
  JSON.stringify(["birthdays", ...answers.map(({ child, age, answer, date, by }) => [child, age, answer, date, by])]);

/** What parents answered to birthdays, signed. Answers that are not a parent's are none: the birthday asks again. */
export function createBirthdayKeeper({ documents }: Pick<Ports, "documents">, lock: Lock) {
  async function read(): Promise<readonly BirthdayAnswer[]> {
    const stored = await documents.get("meta", META.birthdays);
    if (stored === undefined) return [];
    try {
      const { answers, signature } = decodeSigned(stored, "birthdays");
      return (await lock.isSigned(answersText(answers), signature)) ? answers : [];
    } catch {
      return [];
    }
  }

  async function keep(answers: readonly BirthdayAnswer[], householdKey: Uint8Array): Promise<void> {
    const signature = await lock.sign(householdKey, answersText(answers));
    await documents.put("meta", META.birthdays, { answers, signature } satisfies Signed);
  }

  /** What was answered to every other birthday. */
  const others = async ({ child, age }: Of): Promise<readonly BirthdayAnswer[]> =>
    (await read()).filter((one) => one.child !== child || one.age !== age);

  return {
    read,
    /** As they were signed; null where there are none that a parent gave. */
    async signed(): Promise<Signed | null> {
      return (await read()).length === 0
        ? null
        : decodeSigned(await documents.get("meta", META.birthdays), "birthdays");
    },
    /** Takes the place of an earlier answer to the same birthday. */
    async add(answer: BirthdayAnswer, householdKey: Uint8Array): Promise<void> {
      await keep([...(await others(answer)), answer], householdKey);
    },
    /** The birthday asks again. */
    async remove(of: Of, householdKey: Uint8Array): Promise<void> {
      await keep(await others(of), householdKey);
    },
  };
}

export type BirthdayKeeper = ReturnType<typeof createBirthdayKeeper>;
