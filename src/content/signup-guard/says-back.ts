import { makeWordTest } from "./make-word-test.ts";

/** Does a plain text of a button lead away from a form, or do something beside it? */
export const saysBack = makeWordTest(
  "cancel,zurück,abbrechen,schließen,cerrar,annuler,fermer,indietro,annulla,chiudi,voltar,fechar,terug,sluiten,wstecz,anuluj,zamknij,назад,отмен,закрыть,kembali,batal,tutup,geri,iptal,kapat,quay lại,hủy,đóng,戻る,キャンセル,閉じる,返回,取消,关闭,關閉,취소,닫기,뒤로,رجوع,إلغاء,إغلاق,वापस,रद्द",
  "back,close,show,hide,atrás,volver,retour,help,clear,reset,not now",
);
