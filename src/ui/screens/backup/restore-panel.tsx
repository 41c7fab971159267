import { restoreWords as words } from "#locales/restore-words";
import { FileField } from "./file-field.tsx";
import { Progress } from "./progress.tsx";
import { RestorePreviewCard } from "./restore-preview-card.tsx";
import { SecretForm } from "./secret-form.tsx";
import { sayProblem } from "./say-problem.ts";
import type { Restoring } from "./use-restore.ts";

/** One restore, a step at a time, wherever it stands. */
export function RestorePanel({ restoring }: { readonly restoring: Restoring }) {
  const { state } = restoring;
  switch (state.at) {
    case "choosing":
      return (
        <FileField
          label={words.choose}
          error={state.problem === null ? null : sayProblem(state.problem)}
          onFile={(file) => void restoring.choose(file)}
        />
      );
    case "passphrase":
      return (
        <SecretForm
          key="passphrase"
          label={words.passphrase}
          go={words.open}
          error={state.isWrong ? words.problems["wrong-passphrase"] : null}
          onSecret={restoring.passphrase}
          onDrop={() => void restoring.drop()}
        />
      );
    case "reading":
      return <Progress label={words.reading} done={state.done} onCancel={() => void restoring.drop()} />;
    case "secret":
      return (
        <SecretForm
          key="secret"
          label={words.secret}
          hint={words.secretLine}
          go={words.see}
          error={state.isWrong ? words.wrongSecret : null}
          waitMs={state.waitMs}
          onSecret={restoring.look}
          onDrop={() => void restoring.drop()}
        />
      );
    case "preview":
      return (
        <RestorePreviewCard
          preview={state.preview}
          onRestore={() => void restoring.restore()}
          onDrop={() => void restoring.drop()}
        />
      );
    case "restoring":
      return <Progress label={words.restoring} done={null} onCancel={null} />;
    case "done":
      return <p role="status">{words.done}</p>;
  }
}
