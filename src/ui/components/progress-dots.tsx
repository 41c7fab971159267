/** How far a way of `of` steps has come; `at` counts from 1. */
export function ProgressDots({ at, of, label }: { readonly at: number; readonly of: number; readonly label: string }) {
  const steps = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div class="dots" role="img" aria-label={label}>
      {steps.map((step) => (
        <span key={step} class={`dot${step < at ? " dot-done" : ""}${step === at ? " dot-here" : ""}`} />
      ))}
    </div>
  );
}
