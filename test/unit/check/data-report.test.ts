import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { coverageLines, inferenceLines } from '../../check/data-report.js';

describe('coverageLines(timeline)', () => {
  it('counts the sentences that are cited and lists the others', () => {
    const [total, ...others] = coverageLines(timeline);
    expect(total).toBe('16 of 21 sentences of the article are cited; not cited:');
    expect(others).toHaveLength(5);
    expect(others[1]).toMatch(/^ {2}paragraph 6: The US remains committed .* in the region\.$/);
  });

  it('counts nothing as cited in a timeline without events', () => {
    const [total, ...others] = coverageLines({ ...timeline, events: [] });
    expect(total).toBe('0 of 21 sentences of the article are cited; not cited:');
    expect(others).toHaveLength(21);
  });
});

describe('inferenceLines(timeline)', () => {
  it('says which dates were inferred, at which end, and why', () => {
    const [total, ...inferred] = inferenceLines(timeline);
    expect(total).toBe('7 of 10 dates lean on our estimates:');
    expect(inferred).toHaveLength(7);
    expect(inferred[2]).toMatch(/^ {2}war-1991-1994, start \(1991\): The article dates the declaration of 1991/);
    expect(inferred[3]).toMatch(/^ {2}unresolved-since-1994, start \(1994\) and end \(2023-05-01\): “Since then”/);
    expect(inferred[6]).toMatch(/^ {2}lachin-checkpoint-2023, the date \(\[\.\.2023-05-01\]\): /);
  });
});
