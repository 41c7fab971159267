import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text ask whoever reads it for an age, "how old are you"? Not for a child's, nor a thing's. */
export const asksAge = makeWordTest(
  "your age,cuántos años tiene,tu edad,quantos anos você,quantos anos tem,sua idade,quel âge a,votre âge,ton âge,quanti anni ha,tua età,wie alt bist,wie alt sind sie,dein alter,hoe oud ben,je leeftijd," +
    "сколько тебе,сколько вам,твой возраст,ваш возраст,скільки тобі,скільки вам,ile masz,twój wiek,kaç yaş,hur gammal är du,hvor gammel er du,kuinka vanha olet,kolik ti je,kolik je vám,hány éves,câți ani ai," +
    "何歳,おいくつ,多大,几岁,幾歲,你的年龄,您的年龄,年龄是,몇 살,나이가,bao nhiêu tuổi,tuổi của bạn,berapa umur,berapa usia,umur kamu,usia kamu,usia anda,อายุเท่า,อายุของคุณ," +
    "عمرك,چند سال,سن شما,בן כמה,בת כמה,כמה את,גילך,आपकी उम्र,आपकी आयु,कितने साल,আপনার বয়স,তোমার বয়স,πόσο χρονών,πόσων ετών,ηλικία σ",
  "how old are you",
);
