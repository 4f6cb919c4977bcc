/** What processes use, as Linux tells it; elsewhere nothing is known. */
import { readFileSync } from 'node:fs';

/** Seconds of processor time and megabytes of memory. */
export interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Ticks of the processor's clock in a second: 100 on every Linux that Node runs on. */
const ticks = 100;

/** The sum over processes and their children. */
export function usageOf(processes: readonly number[]): Usage {
  return processes.flatMap(withChildren).reduce(
    (sum, id) => {
      const { seconds, megabytes } = ofOne(id);
      return { seconds: sum.seconds + seconds, megabytes: sum.megabytes + megabytes };
    },
    { seconds: 0, megabytes: 0 },
  );
}

function withChildren(id: number): readonly number[] {
  const children = told(`/proc/${id}/task/${id}/children`).trim().split(' ').filter(Boolean).map(Number);
  return [id, ...children.flatMap(withChildren)];
}

function ofOne(id: number): Usage {
  const fields = told(`/proc/${id}/stat`)
    .replace(/^.*\) /u, '')
    .split(' ');
  const [, kilobytes = NaN] = /VmRSS:\s+(\d+)/u.exec(told(`/proc/${id}/status`)) ?? [];
  return { seconds: (Number(fields[11]) + Number(fields[12])) / ticks, megabytes: Number(kilobytes) / 1000 };
}

function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
