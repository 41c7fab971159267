import { weekNumber } from "#domain/record/week-number";
import { recordTalk } from "#locales/record-talk";

/** The three questions of a week, from its Monday (`YYYY-MM-DD`): every week the next three, then the first again. */
export function talkQuestions(monday: string): readonly string[] {
  const { questions } = recordTalk;
  return questions[weekNumber(monday) % questions.length] ?? questions[0];
}
