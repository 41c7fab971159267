import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text, a short one, ask for an age in years? */
export const saysAge = makeWordTest(
  "how old,your age,cuántos años,quantos anos,quel âge,quanti anni,wie alt,hoe oud,возраст,тебе лет,вам лет,тобі рок,вам рок,masz lat,kaç yaş,hur gammal,hvor gammel,kuinka vanha,kolik ti,hány éves,何歳,多大,几岁," +
    "年齢,年龄,年齡,몇 살,나이,연령,อายุ,tuổi,العمر,عمرك,چند سال,उम्र,आयु,বয়স,ηλικία,χρονών,életkor,umur",
  "age,usia,alter,edad,età,idade,leeftijd,wiek,вік,yaş,yaşınız,עמר,גיל,alder,ikä,věk,vârstă,godine,سن,عمر",
);
