export { readCalendar } from './calendar.ts';
export { type DeadlineSubject, findSubject, pathOf } from './subject.ts';
