import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text, a short one, ask for an age in years? */
export const saysAge = makeWordTest(
  "how old,your age,cuántos años,quantos anos,quel âge,quanti anni,wie alt,hoe oud,возраст,сколько вам лет,年齢,年龄,年齡,나이,연령,อายุ,tuổi,العمر,उम्र,आयु,বয়স,ηλικία,életkor,umur",
  "age,usia,alter,edad,età,idade,leeftijd,wiek,вік,yaş,yaşınız,עמר,גיל,alder,ikä,věk,vârstă,godine,سن,عمر",
);
