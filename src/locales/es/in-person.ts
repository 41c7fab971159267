/** In the plan, and where a child would ask. */
export const IN_PERSON = "Más tiempo se pide en persona.";
