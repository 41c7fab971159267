/** In the plan, and where a child would ask. */
export const IN_PERSON = "يُطلب المزيد من الوقت وجهًا لوجه.";
