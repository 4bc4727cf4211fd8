import type { InferOutput } from 'valibot';
import type * as schema from './schema.js';
import type { SHAPES, TONES } from './shapes.js';

/*
 * What a timeline is: the records that data carries, as the schema has them. Dates are kept as the EDTF strings
 * (ISO 8601-2) they were written as; bounds, words and drawing derive from them.
 */

export type Shape = (typeof SHAPES)[number];
export type Tone = (typeof TONES)[number];

export type Timeline = InferOutput<typeof schema.timelineSchema>;
export type Kind = InferOutput<typeof schema.kind>;
export type TimelineEvent = InferOutput<typeof schema.timelineEvent>;
export type EventDate = InferOutput<typeof schema.eventDate>;
export type Citation = InferOutput<typeof schema.citation>;
export type Source = InferOutput<typeof schema.source>;
export type Paragraph = InferOutput<typeof schema.paragraph>;
export type GlossaryEntry = InferOutput<typeof schema.glossaryEntry>;
export type Correction = InferOutput<typeof schema.correction>;
export type Note = InferOutput<typeof schema.note>;
export type Reference = InferOutput<typeof schema.reference>;
