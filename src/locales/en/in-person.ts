/** In the plan, and where a child would ask. */
export const IN_PERSON = "More time is asked for in person.";
