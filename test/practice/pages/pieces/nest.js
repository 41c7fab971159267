import { build } from './build.js';

/** Builds `main > div > section` from outside in; returns both ends. */
export function nest(path) {
  const chain = path.split(' > ').map((selector) => build(selector.trim()));
  chain.reduce((outer, inner) => {
    outer.append(inner);
    return inner;
  });
  return { outer: chain.at(0), inner: chain.at(-1) };
}
