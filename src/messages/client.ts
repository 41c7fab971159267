import type { MessageName, Reply, ReplyOf, Request } from "./protocol.ts";

type Send = (message: unknown) => Promise<unknown>;

/** Speaks to the background. `send` is `runtime.sendMessage`; an unanswered message is a failure, never a throw. */
export function createClient(send: Send) {
  return async function call<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<ReplyOf<N>>> {
    try {
      const reply = await send({ name, request });
      return isReply<ReplyOf<N>>(reply) ? reply : { ok: false, error: "failed" };
    } catch {
      // The worker died while answering, or this page outlived an update: the caller shows its own fallback and retries.
      return { ok: false, error: "failed" };
    }
  };
}

export type Call = ReturnType<typeof createClient>;

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === "object" && value !== null && "ok" in value;
}
