import type { Page } from "puppeteer-core";
import type { MessageName, ReplyOf, Request } from "#messages/protocol";
import type { Plan } from "#domain/plan/plan";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import { sendMessage } from "../browsers/send-message.ts";
import { closeWelcome } from "./close-welcome.ts";

export const stagePin = "483920";

export type StagePlan = Partial<Plan> & { readonly dailySeconds?: number };
export type StageHousehold = {
  readonly birthDate: string;
  readonly country?: string;
  readonly plan?: StagePlan;
  readonly use?: "shared" | "children";
  /** Children beside Mia, with the same plan. */
  readonly others?: readonly { readonly name: string; readonly code?: string }[];
};

/** Sends a message from a page of ours and answers its value; throws what it was refused for. */
export async function ask<N extends MessageName>(ownPage: Page, name: N, request: Request<N>): Promise<ReplyOf<N>> {
  const reply = await sendMessage(ownPage, name, request);
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.error} ${reply.say ?? ""}`);
  return reply.value;
}

/** The preset for fourteen years without budgets and closed hours, changed as asked; `dailySeconds` for every day of the week. */
export function stagePlan({ dailySeconds, ...changes }: StagePlan): Plan {
  const plan: Plan = {
    ...presetPlan(14),
    budgets: [],
    bedtime: everyDay(null),
    closedTimes: [],
    spareMinutes: null,
    ...changes,
  };
  return dailySeconds === undefined ? plan : { ...plan, dailyMinutes: everyDay(dailySeconds / 60) };
}

/** The whole first run by the messages that its screens send, and the quarter of an hour after it ended. Answers the session's token. */
export async function setUpByMessage(ownPage: Page, household: StageHousehold): Promise<string> {
  await closeWelcome(ownPage);
  await ask(ownPage, "setup/use", { use: household.use ?? "children" });
  const { token } = await ask(ownPage, "setup/pin", { pin: stagePin });
  const { birthDate, country = "GB" } = household;
  const plan = stagePlan(household.plan ?? {});
  for (const [index, { name, code = null }] of [{ name: "Mia" }, ...(household.others ?? [])].entries()) {
    const entered = { name, birthDate, colour: index, avatar: index, country };
    const { children } = await ask(ownPage, "setup/child", { token, ...entered, child: null, code });
    const child = children.at(-1);
    if (child === undefined) throw new Error("The first run made no child.");
    await ask(ownPage, "setup/plan", { token, child: child.id, plan });
  }
  await ask(ownPage, "setup/switches", { token });
  await ask(ownPage, "turn/end", {});
  return token;
}
