import type { ChildProcess } from 'node:child_process';

export const MEMORY_MB: number;
export function killGroup(pid: number): void;
export function startEarly(memoryMb?: number): void;
export function startProcess(memoryMb: number): ChildProcess;
