import type { Control } from "./control.ts";

/** A field and what of a birth date it takes. `whole` takes all of it, `age` a number of years. */
export type BirthField = { readonly part: "day" | "month" | "year" | "whole" | "age"; readonly control: Control };

/** The fields that together ask for one birth date, in the order of the page. */
export type BirthForm = readonly BirthField[];
