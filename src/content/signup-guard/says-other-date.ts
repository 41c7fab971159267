import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text speak of a date that is no birth: of a card, a journey, a plan, a document, a search? */
export const saysOtherDate = makeWordTest(
  // Cards and documents
  "expir,card,cvv,cvc,credit,caduc,vencimiento,validade,vencimento,scadenza,ablauf,gültig,vervaldat,verloop,kaart," +
    "ważnoś,срок,карты,действ,термін,платност,son kullan,kart,masa berlaku,kadaluarsa,hết hạn,หมดอายุ,บัตร,有效期,到期,有効期限,カード," +
    "유효,만료,카드,انتهاء,صلاحية,بطاقة,انقضا,תוקף,אשראי,समाप्ति,कार्ड,মেয়াদ,कालबाह्य,λήξη,κάρτα,platnost,lejárat,utgång,utløb,udløb," +
    // Journeys and stays
    "check ?in,check ?out,depart,return,arriv,flight,travel,journey,hotel,booking,reserv,salida,llegada,regreso,vuelta,entrada,partida,chegada," +
    "retour,séjour,andata,ritorno,partenza,abflug,rückflug,hinreise,rückreise,anreise,abreise,abfahrt,heenreis,vertrek,terugreis,aankomst,wylot,powrót,wyjazd,przyjazd," +
    "вылет,заезд,выезд,отправлен,прибыт,туда,обратно,gidiş,dönüş,giriş tarih,çıkış tarih,berangkat,pulang,khởi hành,ngày đi,ngày về,ขาไป,ขากลับ,出发,返回,返程,入住,退房,出発,到着,チェック,가는 날,오는 날,체크," +
    "مغادرة,وصول,ذهاب,عودة,رفت,برگشت,הלוך,חזור,כניסה,प्रस्थान,वापसी,आगमन," +
    // Plans, records, searches
    "schedul,publish,appointment,deliver,start date,startdate,end date,enddate,meeting,deadline,remind,issue,graduat,employ,purchase,invoice,payment,statement,incident,wedding,moving,move in," +
    "programar,fecha de inicio,fecha fin,planen,termin,beginn,liefer,programmer,rendez,livraison,début,agendar,consegna,inizio,запланир,доставк,начал,jadwal,mulai,selesai,定时,予約,예약,جدولة," +
    "passport,license,licence,vehicle,first regist,filter,search,period",
  "start,begin,end,until,event,due,hire,hired,trip,aller,visa,permit,since,range,desde,hasta,exp,mm yy,mm aa,mm jj,from,to,de,da,bis,von,vom,od,do,с,по,von bis,valid,validity,time,hour",
);
