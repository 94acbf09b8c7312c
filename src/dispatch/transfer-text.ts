import type { TransferProgress } from './transfer.js';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** What a person reads of a transfer. */
export interface TransferText {
  /** From 0 to 100; absent where the size is not known. */
  readonly percent: number | undefined;
  /** `12.3 MB of 29.0 MB, 4.1 MB/s`. */
  readonly text: string;
  /** Absent where it is not known. */
  readonly secondsLeft: number | undefined;
}

/** @param elapsedMs since its first byte. */
export function transferText(progress: TransferProgress, elapsedMs: number): TransferText {
  const { bytes, total } = progress;
  const rate = elapsedMs > 0 ? (bytes * 1000) / elapsedMs : 0;
  const amount = total === undefined ? size(bytes) : `${size(bytes)} of ${size(total)}`;
  const percent = total === undefined ? undefined : total === 0 ? 100 : Math.floor((100 * bytes) / total);
  const secondsLeft = total === undefined || rate === 0 ? undefined : Math.ceil((total - bytes) / rate);
  return { percent, text: rate === 0 ? amount : `${amount}, ${size(rate)}/s`, secondsLeft };
}

function size(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const amount = bytes / 1000 ** step;
  return `${step === 0 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[step]}`;
}
