/** How often each side is measured; the first times are thrown away, since both compile as they go. */
export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/**
 * Runs the sides round by round, each in turn, so that a busy machine slows all alike.
 *
 * @returns what each side said, a list for a side, a number for a round.
 */
export async function inTurns(
  { warmUp, measured }: Rounds,
  sides: readonly (() => Promise<number>)[],
): Promise<readonly (readonly number[])[]> {
  const said = sides.map((): number[] => []);
  for (let round = 0; round < warmUp + measured; round++) {
    for (const [index, side] of sides.entries()) {
      const figure = await side();
      if (round >= warmUp) said[index]?.push(figure);
    }
  }
  return said;
}

/** One over the other, round by round. */
export function ratios(over: readonly number[], under: readonly number[]): readonly number[] {
  return over.map((figure, round) => figure / (under[round] ?? Number.NaN));
}

/** The middle one; NaN of none. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** `median (minimum to maximum)` */
export function spread(figures: readonly number[]): string {
  return `${shown(median(figures))} (${shown(Math.min(...figures))} to ${shown(Math.max(...figures))})`;
}

function shown(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : figure.toPrecision(3);
}
