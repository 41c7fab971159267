/** The learning site of ours that a sentence may name as an example. */
export const BEST_KNOWN_LESSONS = { name: "Khan Academy", host: "khanacademy.org" } as const;
