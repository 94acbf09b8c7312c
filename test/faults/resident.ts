import { readFileSync } from 'node:fs';

/** What a process holds of the machine's memory, in MiB. Linux: it looks into /proc. */
export function residentMiB(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}
