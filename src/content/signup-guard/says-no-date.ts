import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text that speaks of a birth ask for something else of it: the place, a name, who may see it? */
export const saysNoDate = makeWordTest(
  "place,city,town,country,nation,state of,province,location,hospital,birth name,name at,birthname,certificate,number of,weight,order,gender,sex,mother,maiden," +
    "message,gift,coupon,wish,party,greeting,search,visib,privacy,who can,show my,hide," +
    "lugar,ciudad,país,provincia,lieu,ville,pays,département,nom de naissance,geburtsort,geburtsname,geburtsland,luogo,città,comune,paese,cidade,local de,naturalidade," +
    "geboorteland,plaats,miejsce,kraj,место,город,страна,місце,країна,tempat,kota,negara,doğum yeri,ülke,şehir,nơi sinh,quê,出生地,出生国,出身,籍贯,출생지,مكان,محل,بلد,مدينة,מקום,ארץ,स्थान,জন্মস্থান,τόπος,místo,hely,locul,födelseort,fødested",
  "pob,ort",
);
