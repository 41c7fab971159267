import type { Budget, Scope } from "#domain/plan/plan";

/** Budgets as sentences have them: scopes that have the same minutes each, and budgets that several share. */
export type BudgetsAlike = {
  readonly alone: readonly {
    readonly much: string;
    /** Every day has as much. */
    readonly isAlike: boolean;
    readonly scopes: readonly Scope[];
  }[];
  readonly shared: readonly Budget[];
};

/** `amount` says a budget's minutes: what sounds alike shares a sentence. */
export function budgetsAlike(budgets: readonly Budget[], amount: (budget: Budget) => string): BudgetsAlike {
  const isAlone = ({ name, scopes }: Budget): boolean => name === null && scopes.length === 1;
  const alike = Map.groupBy(budgets.filter(isAlone), amount);
  return {
    alone: [...alike].map(([much, same]) => ({
      much,
      isAlike: same.every(({ minutes }) => new Set(minutes).size === 1),
      scopes: same.flatMap(({ scopes }) => scopes),
    })),
    shared: budgets.filter((budget) => !isAlone(budget)),
  };
}
