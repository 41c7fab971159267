import { shortText } from "../decode.ts";
import { decodeAvatar, decodeBirthDate, decodeColour, decodeCountry } from "./decode-household.ts";
import type { Child } from "./household.ts";

/** What a parent enters of a child. */
export type EnteredChild = Pick<Child, "name" | "birthDate" | "colour" | "avatar" | "country">;

/** The decoders of its fields. */
export const ENTERED_CHILD = {
  name: shortText(40),
  birthDate: decodeBirthDate,
  colour: decodeColour,
  avatar: decodeAvatar,
  country: decodeCountry,
} as const;

/** Those fields alone, of a message that carries more. */
export const pickEntered = ({ name, birthDate, colour, avatar, country }: EnteredChild): EnteredChild => ({
  name,
  birthDate,
  colour,
  avatar,
  country,
});
