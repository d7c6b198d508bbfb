import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ticksPerSecond = 100;
const pageBytes = 4_096;

/** A program of the bench in a process of its own, asked one thing at a time. */
export class Child {
  private readonly process: ChildProcess;

  /** @param file A file of this folder, such as `load.ts`. */
  constructor(file: string) {
    this.process = fork(join(import.meta.dirname, file), [], { execArgv: process.execArgv });
  }

  get pid(): number {
    return this.process.pid!;
  }

  ask<Answer>(question: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const end = (code: number | null) => reject(new Error(`A process of the bench ended with code ${code}.`));
      this.process.once('exit', end);
      this.process.once('message', (answer: { fault?: string }) => {
        this.process.off('exit', end);
        if (answer.fault) reject(new Error(answer.fault));
        else resolve(answer as Answer);
      });
      this.process.send(question);
    });
  }

  end(): void {
    this.process.kill();
  }
}

/** What a child does with each question. */
export function answer<Question>(work: (question: Question) => Promise<object>): void {
  process.on('message', (question: Question) => {
    work(question).then(
      (said) => process.send!(said),
      (fault: unknown) => process.send!({ fault: fault instanceof Error ? fault.stack : String(fault) }),
    );
  });
}

/** Processor time that a process has used so far, in milliseconds (of user and kernel). */
export function cpuMs(pid: number): number {
  const fields = afterName(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Memory that a process holds now, in MiB. */
export function residentMiB(pid: number): number {
  return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes) / 1024 / 1024;
}

/** The most memory that a process ever held, in MiB. */
export function peakMiB(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** The fields of /proc/PID/stat behind the name, which may hold blanks. */
function afterName(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
