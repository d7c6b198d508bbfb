import 'reflect-metadata';
import { afterEach, expect, vi } from 'vitest';

const complaints: unknown[][] = [];
vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));

/** A complaint that no test expected is a fault. */
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});
