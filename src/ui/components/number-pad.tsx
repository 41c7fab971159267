import { pinWords } from "#locales/pin-words";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0"] as const;

type Props = { readonly onDigit: (digit: string) => void; readonly onBack: () => void };

/** Digits for a mouse or a finger. It types into the field above and knows nothing of what is there. */
export function NumberPad({ onDigit, onBack }: Props) {
  return (
    <div class="pad" role="group" aria-label={pinWords.pad}>
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          class="pad-key"
          aria-label={key === "back" ? pinWords.padBack : key}
          onClick={() => (key === "back" ? onBack() : onDigit(key))}
        >
          {key === "back" ? "⌫" : key}
        </button>
      ))}
    </div>
  );
}
