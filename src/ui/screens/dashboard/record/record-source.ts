import type { ChildId } from "#domain/ids";
import type { JournalPart, RecordPart, RecordSpan } from "#domain/record/record-views";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";

/** Where the record's screens read: behind the PIN of any child, else of the child who is here. The screens are the same. */
export type RecordSource = {
  readonly days: (span: RecordSpan) => Promise<Reply<RecordPart>>;
  /** Of this child and of everybody; with `everyone` of all children, where there is more than one to read of. */
  readonly journal: (span: Omit<RecordSpan, "detail">, everyone: boolean) => Promise<Reply<JournalPart>>;
  /** The record is the reader's own. */
  readonly isOwn: boolean;
};

type BehindPin = {
  readonly call: Call;
  readonly token: string;
  readonly child: ChildId;
  readonly onSessionOver: () => void;
};

export function parentsRecord({ call, token, child, onSessionOver }: BehindPin): RecordSource {
  function heard<T>(reply: Reply<T>): Reply<T> {
    if (!reply.ok && reply.error === "session-over") onSessionOver();
    return reply;
  }
  return {
    days: async (span) => heard(await call("record/days", { token, child, ...span })),
    journal: async (span, everyone) =>
      heard(await call("record/journal", { token, child: everyone ? null : child, ...span })),
    isOwn: false,
  };
}

export function ownRecord(call: Call): RecordSource {
  return {
    days: (span) => call("my-record/days", span),
    journal: (span) => call("my-record/journal", span),
    isOwn: true,
  };
}
