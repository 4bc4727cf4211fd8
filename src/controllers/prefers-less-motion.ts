/** @returns whether the reader's system asks for less motion now */
export const prefersLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
