/** The least, the middle and the largest of what was measured. */
export interface Figures {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws TypeError where nothing was measured. */
export function figures(measured: readonly number[]): Figures {
  const sorted = [...measured].sort((a, b) => a - b);
  const [min] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)];
  const max = sorted.at(-1);
  if (min === undefined || median === undefined || max === undefined) throw new TypeError('nothing measured');
  return { min, median, max };
}

/** `1.83 ms (1.75–2.42)`: the median, and from where to where. */
export function shown({ min, median, max }: Figures, unit: string, digits = 0): string {
  return `${median.toFixed(digits)} ${unit} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}
