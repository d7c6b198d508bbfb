const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export interface TimeLeft {
  days: number;
  hours: number;
  minutes: number;
  hasPassed: boolean;
}

/** What is left between now and a moment, in the two units that a person reads. */
export function timeLeft(fromMs: number, untilMs: number): TimeLeft {
  const rest = Math.max(0, untilMs - fromMs);
  return {
    days: Math.floor(rest / dayMs),
    hours: Math.floor((rest % dayMs) / hourMs),
    minutes: Math.floor((rest % hourMs) / minuteMs),
    hasPassed: untilMs <= fromMs,
  };
}

export type Urgency = 'calm' | 'warning' | 'danger';

/** Amber from 12 hours, red from 6. */
export function urgencyOf(restMs: number): Urgency {
  if (restMs <= 6 * hourMs) return 'danger';
  return restMs <= 12 * hourMs ? 'warning' : 'calm';
}

/** How much of a span is left, from 0 to 100. */
export function shareLeft(nowMs: number, startMs: number, endMs: number): number {
  if (endMs <= startMs) return 0;
  return Math.round(Math.min(1, Math.max(0, (endMs - nowMs) / (endMs - startMs))) * 100);
}
