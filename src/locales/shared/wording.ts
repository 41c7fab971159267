/**
 * What another language must say where English says `T`: the same keys, functions of the same arguments, any words. A text is
 * widened to `string`, a list keeps its length.
 */
export type Wording<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : T extends object
      ? { readonly [Key in keyof T]: Wording<T[Key]> }
      : T;
