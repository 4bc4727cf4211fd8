import type { Citation, Timeline } from '../src/timeline/types.js';
import { article, articleKey } from './article.js';
import { corrections } from './corrections.js';

/** A citation of the article. Quotes stand in it letter for letter and exactly once; `npm run check` holds them to it. */
const cite = (supports: Citation['supports'], quote: string, speaker?: string): Citation => ({
  source: articleKey,
  quote,
  supports,
  ...(speaker ? { speaker } : {}),
});

const BLINKEN = 'Secretary Blinken';

export const timeline: Timeline = {
  id: 'nagorno-karabakh',
  title: 'The conflict over Nagorno-Karabakh, as one article tells it',
  summary:
    'This is what one news article, published by TDI on 1 May 2023, says. It is a single account, not a complete history.',
  lang: 'en',
  kinds: {
    background: { label: 'Background', shape: 'circle', tone: 'background' },
    declaration: { label: 'Declaration', shape: 'triangle', tone: 'declaration' },
    war: { label: 'War and fighting', shape: 'square', tone: 'war' },
    ceasefire: { label: 'Ceasefire', shape: 'split-disc', tone: 'ceasefire' },
    diplomacy: { label: 'Diplomacy', shape: 'diamond', tone: 'diplomacy' },
    humanitarian: { label: 'Humanitarian and access', shape: 'house', tone: 'humanitarian' },
  },
  sources: { [articleKey]: article },
  events: [
    {
      id: 'early-20th-century-roots',
      title: 'Roots of the conflict',
      summary: 'The article says the conflict between Azerbaijan and Armenia has its roots in the early 20th century.',
      kind: 'background',
      date: {
        start: '[1901..1933]',
        end: '[1901..1933]',
        stated: ['the early 20th century'],
        basis: 'inferred',
        reasoning: 'We read “early” as the first third of the century, which began in 1901; the article names no year.',
      },
      citations: [
        cite('event', 'The conflict had its roots in the early 20th century'),
        cite(
          'context',
          'To mention the conflict between Azerbaijan and Armenia is a long-standing dispute over the Nagorno-Karabakh region, which is located in Azerbaijan but is predominantly populated by ethnic Armenians.',
        ),
      ],
      related: ['late-1980s-flare-up'],
    },
    {
      id: 'late-1980s-flare-up',
      title: 'The conflict flares up again',
      summary: 'The article says the conflict flared up again as the Soviet Union began to collapse.',
      kind: 'background',
      date: {
        start: '[1987..1989]',
        end: '[1987..1989]',
        stated: ['the late 1980s'],
        basis: 'inferred',
        reasoning: 'We read “late” as the last three years of the decade; the article names no year.',
      },
      citations: [cite('event', 'flared up again in the late 1980s as the Soviet Union began to collapse.')],
      related: ['early-20th-century-roots', 'declaration-1991'],
    },
    {
      id: 'declaration-1991',
      title: 'Nagorno-Karabakh declares independence',
      summary: 'The article says that Nagorno-Karabakh declared independence from Azerbaijan, and that a war followed.',
      kind: 'declaration',
      date: { start: '1991', stated: ['In 1991'], basis: 'stated' },
      citations: [cite('event', 'In 1991, Nagorno-Karabakh declared independence from Azerbaijan')],
      related: ['war-1991-1994'],
    },
    {
      id: 'war-1991-1994',
      title: 'War between Armenia and Azerbaijan',
      summary: 'The article says the declaration led to a war that lasted until a ceasefire was signed in 1994.',
      kind: 'war',
      date: {
        start: '1991',
        end: '1994',
        stated: ['In 1991', 'in 1994'],
        basis: 'inferred',
        inferredEnds: ['start'],
        reasoning:
          'The article dates the declaration of 1991 and says it led to the war; that the war began in the same year is our estimate.',
      },
      citations: [
        cite(
          'event',
          'In 1991, Nagorno-Karabakh declared independence from Azerbaijan, leading to a war between Armenia and Azerbaijan that lasted until a ceasefire was signed in 1994.',
        ),
      ],
      related: ['declaration-1991', 'ceasefire-1994'],
    },
    {
      id: 'ceasefire-1994',
      title: 'A ceasefire is signed',
      summary: 'The article says the war lasted until a ceasefire was signed; it names no day or month.',
      kind: 'ceasefire',
      date: { start: '1994', stated: ['in 1994'], basis: 'stated' },
      citations: [cite('event', 'that lasted until a ceasefire was signed in 1994')],
      related: ['war-1991-1994', 'unresolved-since-1994'],
    },
    {
      id: 'unresolved-since-1994',
      title: 'Unresolved, with outbreaks of violence',
      summary: 'The article says the conflict has stayed unresolved since the ceasefire, with outbreaks of violence.',
      kind: 'background',
      date: {
        start: '1994',
        end: '2023-05-01',
        stated: ['Since then'],
        basis: 'inferred',
        reasoning:
          '“Since then” points back to the ceasefire of 1994, and the article can speak only up to the day it was published.',
      },
      citations: [
        cite('event', 'Since then, the conflict has remained unresolved, with periodic outbreaks of violence.'),
        cite('date', 'until a ceasefire was signed in 1994'),
      ],
      related: ['ceasefire-1994', 'fighting-2020'],
    },
    {
      id: 'fighting-2020',
      title: 'Fighting breaks out again',
      summary:
        'The article says the conflict escalated again, with fighting between Armenian and Azerbaijani forces for six weeks.',
      kind: 'war',
      date: {
        start: '2020-09',
        end: '[2020-10-13..2020-11-11]',
        stated: ['In 2020', 'in September', 'six weeks'],
        basis: 'inferred',
        inferredEnds: ['end'],
        reasoning: 'Six weeks after any day of September 2020 is a day between 13 October and 11 November.',
      },
      citations: [
        cite(
          'event',
          'In 2020, the conflict escalated again, with fighting breaking out in September between Armenian and Azerbaijani forces.',
        ),
        cite('date', 'After six weeks of fighting'),
      ],
      related: ['ceasefire-2020'],
    },
    {
      id: 'ceasefire-2020',
      title: 'Russia brokers a ceasefire',
      summary:
        'The article says Russia brokered a ceasefire, and that Azerbaijan regained control of significant portions of Nagorno-Karabakh.',
      kind: 'ceasefire',
      date: {
        start: '[2020-10-13..2020-11-11]',
        stated: ['After six weeks of fighting'],
        basis: 'inferred',
        reasoning: 'The fighting began in September 2020; six weeks later is a day between 13 October and 11 November.',
      },
      citations: [
        cite(
          'event',
          'After six weeks of fighting, a ceasefire was brokered by Russia, and Azerbaijan regained control of significant portions of Nagorno-Karabakh.',
        ),
        cite('date', 'In 2020, the conflict escalated again, with fighting breaking out in September'),
      ],
      related: ['fighting-2020'],
    },
    {
      id: 'lachin-checkpoint-2023',
      title: 'A checkpoint on the Lachin corridor',
      summary:
        'The article speaks of Azerbaijan establishing a checkpoint on the Lachin corridor, and of the corridor being closed; it does not say since when.',
      kind: 'humanitarian',
      date: {
        start: '[..2023-05-01]',
        stated: [],
        basis: 'inferred',
        reasoning: 'The article gives no date; the checkpoint was spoken of in the call, so it was there by then.',
      },
      citations: [
        cite('event', 'Azerbaijan’s establishing a checkpoint on the Lachin corridor'),
        cite('context', 'Its closure has had a significant impact on the people living in the area.'),
      ],
      related: ['blinken-aliyev-call-2023'],
    },
    {
      id: 'blinken-aliyev-call-2023',
      title: 'Blinken and Aliyev speak by telephone',
      summary:
        'The article says the US Secretary of State spoke with the President of Azerbaijan by telephone to reaffirm the US commitment to supporting peace discussions.',
      kind: 'diplomacy',
      date: { start: '2023-05-01', stated: ['1 May 2023', 'Today'], basis: 'stated' },
      citations: [
        cite(
          'event',
          'Washington DC, 1 May 2023 (TDI): Today, the United States (US) Secretary of State, Antony J. Blinken, spoke with the President of Azerbaijan, Ilham Aliyev, via a telephonic call to reaffirm the US commitment to supporting peace discussions between Azerbaijan and Armenia.',
        ),
        cite(
          'event',
          'Secretary Blinken expressed his belief that “peace was possible” and reiterated the US’s unwavering support for a peaceful resolution.',
          BLINKEN,
        ),
        cite(
          'event',
          'Secretary Blinken also expressed deep concern about Azerbaijan’s establishing a checkpoint on the Lachin corridor, which undermines efforts to establish confidence in the peace process.',
          BLINKEN,
        ),
        cite(
          'event',
          'He emphasized the importance of reopening the Lachin corridor to commercial and private vehicles as soon as possible',
          BLINKEN,
        ),
        cite(
          'event',
          'the President of Azerbaijan and Secretary Blinken also discussed the ongoing human rights situation in Azerbaijan.',
        ),
        cite(
          'event',
          'Secretary Blinken emphasized the US commitment to promoting democracy, human rights, and the rule of law and expressed his concern about reports of human rights abuses in Azerbaijan.',
          BLINKEN,
        ),
        cite(
          'event',
          '“The US remains committed to supporting a peaceful resolution to the conflict between Azerbaijan and Armenia and will continue to work with the parties to facilitate dialogue and build trust,”',
          BLINKEN,
        ),
      ],
      related: ['lachin-checkpoint-2023'],
      notes: [
        {
          text: 'TASS and Azatutyun, both on 1 May 2023, put the call on Sunday 30 April 2023; this timeline keeps the article’s date.',
          references: [
            { publisher: 'TASS', url: 'https://tass.com/world/1611797', published: '2023-05-01' },
            { publisher: 'Azatutyun', url: 'https://azatutyun.am/a/32386554.html', published: '2023-05-01' },
          ],
        },
      ],
    },
    {
      id: 'humanitarian-impact',
      title: 'Humanitarian impact',
      summary:
        'The article says the conflict has had a devastating humanitarian impact, with tens of thousands of people displaced and infrastructure destroyed.',
      kind: 'humanitarian',
      date: null,
      citations: [
        cite(
          'event',
          'Also, the conflict has had a devastating humanitarian impact on the people living in the region, with tens of thousands of people displaced from their homes and infrastructure destroyed.',
        ),
      ],
    },
    {
      id: 'calls-for-peace',
      title: 'Calls for a peaceful resolution',
      summary:
        'The article says the international community has called for a peaceful resolution, and that a lasting one remains hard to find.',
      kind: 'diplomacy',
      date: null,
      citations: [
        cite(
          'event',
          'The international community has called for a peaceful resolution to the conflict, but finding a lasting solution remains a complex and challenging issue.',
        ),
      ],
    },
  ],
  glossary: [
    {
      term: 'Nagorno-Karabakh',
      citations: [
        cite(
          'context',
          'the Nagorno-Karabakh region, which is located in Azerbaijan but is predominantly populated by ethnic Armenians.',
        ),
      ],
    },
    {
      term: 'Lachin corridor',
      citations: [
        cite(
          'context',
          'the Lachin corridor is a crucial transportation route that connects the Nagorno-Karabakh region to Armenia.',
        ),
      ],
    },
  ],
  corrections,
};
