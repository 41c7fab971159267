import { welcomeWords } from "#locales/welcome-words";
import { Avatar } from "../../components/avatar.tsx";

const words = welcomeWords.child;

type Props = { readonly chosen: number; readonly colour: number; readonly onChoose: (avatar: number) => void };

/** Eight pictures, in the child's colour; the chosen one carries a ring. */
export function AvatarChoice({ chosen, colour, onChoose }: Props) {
  return (
    <fieldset>
      <legend class="legend">{words.avatar}</legend>
      <div class="swatches">
        {words.avatars.map((name, avatar) => (
          <label key={name} class="swatch" title={name}>
            <input
              type="radio"
              name="avatar"
              aria-label={name}
              checked={avatar === chosen}
              onChange={() => onChoose(avatar)}
            />
            <span class="swatch-fill">
              <Avatar avatar={avatar} colour={colour} size={32} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
