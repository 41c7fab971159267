/** A disk that refuses the nth change of the database and all that follow, until `end`. */
export function failAfter(changes: number): { readonly end: () => void; readonly count: () => number } {
  const store = IDBObjectStore.prototype;
  const cursor = IDBCursor.prototype;
  const whole = { put: store.put, delete: store.delete, add: store.add, update: cursor.update, drop: cursor.delete };
  let count = 0;
  function step(): void {
    count += 1;
    if (count > changes) throw new DOMException("The disk is full.", "QuotaExceededError");
  }
  store.put = function put(...given) {
    step();
    return whole.put.apply(this, given);
  };
  store.delete = function remove(...given) {
    step();
    return whole.delete.apply(this, given);
  };
  store.add = function add(...given) {
    step();
    return whole.add.apply(this, given);
  };
  cursor.update = function update(...given) {
    step();
    return whole.update.apply(this, given);
  };
  cursor.delete = function drop() {
    step();
    return whole.drop.apply(this);
  };
  return {
    count: () => count,
    end() {
      Object.assign(store, { put: whole.put, delete: whole.delete, add: whole.add });
      Object.assign(cursor, { update: whole.update, delete: whole.drop });
    },
  };
}
