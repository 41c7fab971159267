import { useState } from "preact/hooks";
import type { Language } from "#domain/language";
import type { ChildId, SiteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import type { SetupStep, SetupView } from "#domain/report/parent-views";
import { commonWords } from "#locales/common-words";
import type { Reply } from "#messages/protocol";
import type { ChildAnswer } from "./child-answer.ts";
import type { ChildDraft } from "./child-draft.ts";
import type { WelcomeEdges } from "./welcome-edges.ts";
import { refusalLine } from "../../refusal-line.ts";

const STEPS: readonly SetupStep[] = ["welcome", "use", "pin", "child", "plan", "switches", "done"];

/** Where the first run is, what was typed in it, and what each answer does. */
export function useWelcome({ call }: WelcomeEdges, view: SetupView, onView: (view: SetupView) => void) {
  const [step, setStep] = useState<SetupStep>(view.step);
  const [token, setToken] = useState<string | null>(null);
  /** Shown once; kept while this page lives, so that going back shows it again. */
  const [code, setCode] = useState<string | null>(null);
  /** The child whose screens these are; null is one more. */
  const [childId, setChild] = useState<ChildId | null>(view.children.at(-1)?.id ?? null);
  const [childDraft, keepChild] = useState<ChildDraft | null>(null);
  const [planDraft, keepPlan] = useState<Plan | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [hasBackup, showBackup] = useState(false);
  const [turnIsOver, endTurn] = useState(false);

  const go = (next: SetupStep) => {
    setTrouble(null);
    setStep(next);
  };
  /** The value of a reply, or null: then a sentence says why, and a session that is over asks for the PIN again. */
  const take = <T>(reply: Reply<T>): T | null => {
    if (reply.ok) return reply.value;
    if (reply.error === "session-over") setToken((now) => (now === token ? null : now));
    setTrouble(reply.error === "session-over" ? commonWords.sessionOver : refusalLine(reply.say));
    return null;
  };
  const goOn = (reply: Reply<SetupView>, next: SetupStep): boolean => {
    const made = take(reply);
    if (made === null) return false;
    onView(made);
    go(next);
    return true;
  };

  const child = view.children.find(({ id }) => id === childId) ?? null;
  const startChild = (next: ChildId | null) => {
    setChild(next);
    keepChild(null);
    keepPlan(null);
  };
  /** From a further child, back to the one before it. */
  const back = () => {
    const last = view.children.at(-1);
    if (step !== "child" || childId !== null || last === undefined)
      return go(STEPS[STEPS.indexOf(step) - 1] ?? "welcome");
    startChild(last.id);
    go("plan");
  };

  return {
    step,
    token,
    code,
    child,
    childDraft,
    keepChild,
    planDraft,
    keepPlan,
    trouble,
    go,
    /** Is a backup to be restored, in the place of the steps up to the switches? */
    hasBackup,
    showBackup,
    /** Null on the first screen, and once it is on: there is nothing to go back to. */
    back: hasBackup ? () => showBackup(false) : step === "welcome" || step === "done" ? null : back,
    /** Everything that a first run asks came with the backup, but for what only a person can turn on this computer. */
    async restored(opened: string): Promise<void> {
      const there = take(await call("setup/view", {}));
      if (there !== null) onView(there);
      setToken(opened);
      showBackup(false);
      go("switches");
    },
    unlock: (opened: string) => {
      setTrouble(null);
      setToken(opened);
    },
    language: async (language: Language): Promise<boolean> => take(await call("setup/language", { language })) !== null,
    use: async (use: "shared" | "children") => goOn(await call("setup/use", { use }), "pin"),
    async pin(pin: string): Promise<void> {
      const made = take(await call("setup/pin", { pin }));
      if (made === null) return;
      setTrouble(null);
      setToken(made.token);
      setCode(made.recoveryCode);
      onView({ ...view, pinIsSet: true });
    },
    async saveChild(answer: ChildAnswer): Promise<void> {
      if (token === null) return;
      const made = take(await call("setup/child", { token, child: childId, ...answer }));
      if (made === null) return;
      onView(made);
      // Another age asks for another plan to begin with.
      if (answer.birthDate !== child?.birthDate) keepPlan(null);
      setChild(childId ?? made.children.at(-1)?.id ?? null);
      go("plan");
    },
    async plan(plan: Plan): Promise<boolean> {
      if (token === null || child === null) return false;
      return goOn(await call("setup/plan", { token, child: child.id, plan }), "switches");
    },
    /** This child's plan stands; the next child's screen follows. */
    async another(plan: Plan): Promise<void> {
      if (token === null || child === null) return;
      if (goOn(await call("setup/plan", { token, child: child.id, plan }), "child")) startChild(null);
    },
    /** A real site as a child finds it: the turn of whoever set this up ends with that. */
    async show(site: SiteId): Promise<void> {
      if (take(await call("setup/show-site", { site })) !== null) endTurn(true);
    },
    /** Whoever looked at a real site has their quarter of an hour all the same. */
    async leave(): Promise<void> {
      if (turnIsOver && token !== null) await call("setup/finish", { token });
    },
    async finish(): Promise<void> {
      if (token === null) return;
      const turned = take(await call("setup/switches", { token }));
      if (turned !== null) goOn(await call("setup/finish", { token }), "done");
    },
  };
}

export type Welcome = ReturnType<typeof useWelcome>;
