import type { Failure, Refusal, Saying } from "#domain/door/refusal";
import type { OpenSession } from "#domain/door/open-session";
import type { MessageRule } from "./message-rule.ts";
import { MESSAGES } from "./messages.ts";
import type { MessageName, Reply, ReplyOf, Request } from "./protocol.ts";
import type { Sender } from "./sender.ts";

type PageSender = Extract<Sender, { kind: "page" }>;
type OwnSender = Extract<Sender, { kind: "own" }>;

type PageMessage = "guard/report" | "scout/seen" | "guard/unchosen" | Extract<MessageName, `signup/${string}`>;

/** What a handler is told of its sender. */
export type Context<N extends MessageName> =
  Request<N> extends { readonly token: string }
    ? { readonly sender: OwnSender; readonly session: OpenSession }
    : N extends PageMessage
      ? { readonly sender: PageSender }
      : { readonly sender: OwnSender };

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, context: Context<N>) => Promise<ReplyOf<N> | Refusal>;
};

const refuse = (error: Failure, say?: Saying): Reply<never> =>
  say === undefined ? { ok: false, error } : { ok: false, error, say };

/**
 * One door for every message. In this order: is there such a message, may this sender send it, can it be read, and,
 * where it could loosen, is a session open. Nothing thrown crosses it.
 */
export function createRouter(handlers: Handlers, check: (token: string) => Promise<OpenSession | null>) {
  async function route<N extends MessageName>(name: N, body: unknown, sender: Sender): Promise<Reply<ReplyOf<N>>> {
    const rule: MessageRule<N> = MESSAGES[name];
    if (sender.kind !== (rule.tier === "page" ? "page" : "own")) return refuse("not-for-this-sender");
    let request: Request<N>;
    try {
      request = rule.decode(body, name);
    } catch {
      return refuse("bad-request");
    }
    const session = rule.tier === "parent" ? await check(tokenOf(request)) : null;
    if (rule.tier === "parent" && session === null) return refuse("session-over");
    const answer = await handlers[name](request, { sender, session } as unknown as Context<N>);
    return isRefusal(answer) ? refuse(answer.failure, answer.say) : { ok: true, value: answer };
  }

  return async function answer(message: unknown, sender: Sender): Promise<Reply<unknown>> {
    const { name, request } = isEnvelope(message) ? message : { name: "", request: null };
    if (!isMessageName(name)) return refuse("bad-request");
    try {
      return await route(name, request, sender);
    } catch (error) {
      // A store that fails is said as such; what it was about stays in the console of whoever debugs it.
      console.error(error);
      return refuse("failed");
    }
  };
}

const isMessageName = (name: string): name is MessageName => Object.hasOwn(MESSAGES, name);
const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === "object" && answer !== null && "failure" in answer;
const tokenOf = (request: unknown): string =>
  typeof request === "object" && request !== null && "token" in request ? String(request.token) : "";

function isEnvelope(message: unknown): message is { name: string; request: unknown } {
  return (
    typeof message === "object" &&
    message !== null &&
    "name" in message &&
    typeof message.name === "string" &&
    "request" in message
  );
}
