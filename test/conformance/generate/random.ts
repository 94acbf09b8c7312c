/** A source of repeatable chance. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True in `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the makers, each as likely as its weight says. */
  readonly weighted: <T>(makers: ReadonlyArray<readonly [weight: number, make: () => T]>) => T;
  /** Some of the list, each in `percent` of 100 cases, in its order. */
  readonly some: <T>(list: readonly T[], percent: number) => readonly T[];
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** Mulberry32: 32 bits of state, even enough for picking cases, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[below(list.length)] as T;
  };
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick,
    weighted: (makers) => {
      let at = next() * makers.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, make] of makers) {
        at -= weight;
        if (at < 0) return make();
      }
      return (makers.at(-1) ?? pick(makers))[1]();
    },
    some: (list, percent) => list.filter(() => next() * 100 < percent),
    shuffled: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(below(rest.length), 1)[0] as (typeof rest)[number]);
    },
  };
}
