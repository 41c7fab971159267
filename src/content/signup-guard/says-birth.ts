import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text speak of a birth? In some sixty languages, and in the short names that developers give their fields. */
export const saysBirth = makeWordTest(
  // Latin letters
  "birth,bdate,naissance,anniversaire,nacimiento,nacimento,nascimiento,fechanac,cumpleaños,nascimento,dtnasc,datanasc,datadenasc," +
    "nascita,compleanno,naixement,aniversari,nacemento,jaiotze,geburt,geboren,gebdat,geboorte,verjaardag,födelse," +
    "fødsel,fødested,fæðing,syntymä,sünni,születés,születet,urodz,narozen,naroden,rojst,rođen,rodenja,naștere,nașterii,gimim," +
    "dzimšan,doğum,doğduğ,tug'ilgan,tugilgan,ngày sinh,sinh nhật,năm sinh,ngaysinh," +
    "lahir,ulang tahun,hari jadi,kapanganakan,kaarawan,kuzaliwa,haihuwa," +
    "ọjọ ibi,dhalasho,lindje,twelid,breithe,dyddiad geni,shengri,chusheng,csrq,seinengappi,tanjoubi," +
    // Cyrillic, Greek, Armenian, Georgian
    "рожд,раждан,народж,нараджэн,рођ,роден,раѓање,туған,туган,тууган,төрсөн,таваллуд,γεννησ,γεννηθ,γενεθλ,ծննդ,ծնվ,დაბადებ," +
    // Right to left
    "ميلاد,الولادة,ولادت,مولد,تولد,پیدائش,زیږ,لەدایک,לידה,נולד,הולדת,געבוירן," +
    // India and around
    "जन्म,জন্ম,જન્મ,ਜਨਮ,ଜନ୍ମ,பிறந்த,பிறப்பு,పుట్టిన,జన్మ,ಹುಟ್ಟಿದ,ಜನ್ಮ,ജനന,ജന്മ,උපන්," +
    // East Asia and around
    "เกิด,ເກີດ,កំណើត,မွေး,生日,出生,生年月日,誕生,诞生,生まれ,생년,생일,출생,ልደት,ትውልድ",
  "born,yob,dob,d o b,dobday,dobmonth,dobyear,bday,b day,bd day,bd month,bd year,né le,née le,né e le,nato il,nata il,fødd,född,født,syntynyt,szul,geb,data ur,nasc,nac,f nac",
);
