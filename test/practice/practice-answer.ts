/** What the practice network answers, before it is written to the wire. */
export type PracticeAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};
