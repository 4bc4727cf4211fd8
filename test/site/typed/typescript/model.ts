import {
  checkTimeline,
  dateInWords,
  englishDates,
  parseEdtf,
  type Problem,
  type Timeline,
} from 'conflict-timeline/model';

export const faultsOf = (data: unknown): readonly Problem[] => checkTimeline(data).problems;
export const titlesOf = ({ events }: Timeline): string[] => events.map(({ title }) => title);
export const isYear = (text: string): boolean => parseEdtf(text)?.precision === 'year';
export const inWords = (start: string): string => dateInWords({ start }, englishDates, 'en');
