import type { Saying } from "#domain/door/refusal";
import type { MessageName, ReplyOf, Request } from "#messages/protocol";

type Answers = { readonly [N in MessageName]?: (request: Request<N>) => ReplyOf<N> | Refused };
type Refused = { readonly refused: string; readonly say?: Saying };
type Sent = { readonly name: string; readonly request: unknown };

/** A background that answers from a table, for screens without one. What it was sent is kept in `sent`. */
export function createFakeSend(answers: Answers) {
  const sent: Sent[] = [];
  const send = (message: unknown): Promise<unknown> => {
    const { name, request } = message as { name: MessageName; request: never };
    sent.push({ name, request });
    const answer = answers[name];
    if (answer === undefined) return Promise.resolve({ ok: false, error: "failed" });
    const value = (answer as (request: never) => unknown)(request);
    const isRefused = typeof value === "object" && value !== null && "refused" in value;
    return Promise.resolve(isRefused ? { ...value, ok: false, error: value.refused } : { ok: true, value });
  };
  return {
    send,
    sent,
    named: (name: MessageName) => sent.filter((one) => one.name === name).map(({ request }) => request),
  };
}

export type { Answers };
