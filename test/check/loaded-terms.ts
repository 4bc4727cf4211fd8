import type { LoadedTerm } from './wording-faults.js';

const PRESUMES = 'presumes whose the land is by right';
const FEELS = 'tells the reader what to feel';
const CRIME = 'is a finding of law or a charge, which one article cannot settle';
const UNUSED = 'is a name the article does not use';

/**
 * Terms that take a side in this conflict or inflame it, and what to say in their place. They may stand in what we quote,
 * never in what we say ourselves: `npm run check` searches titles, summaries, reasoning, notes and the interface.
 *
 * The form `liberat*` is found in "liberate", "liberated" and "liberation".
 */
export const loadedTerms: readonly LoadedTerm[] = [
  // Whose the land is.
  {
    forms: ['occupied', 'occupy', 'occupies', 'occupying', 'occupation', 'occupations', 'occupier*'],
    why: PRESUMES,
    instead: 'control of, as in “regained control of significant portions”',
  },
  {
    forms: ['liberat*', 'freed', 'freeing'],
    why: 'presumes that one side’s rule is freedom',
    instead: 'the article’s “regained control of”',
  },
  {
    forms: ['reconquer*', 'conquer*', 'conquest*', 'recaptur*', 'retake*', 'retook', 'retaking', 'reclaim*'],
    why: PRESUMES,
    instead: 'the article’s “regained control of”',
  },
  {
    forms: ['annex', 'annexed', 'annexes', 'annexing', 'annexation*', 'land grab*'],
    why: CRIME,
    instead: 'who controlled what, and since when',
  },
  {
    forms: [
      'reunif*',
      'reunite*',
      'reuniting',
      'reintegrat*',
      'homeland*',
      'motherland*',
      'fatherland*',
      'historic lands',
    ],
    why: PRESUMES,
    instead: 'the name of the region',
  },
  {
    forms: ['ancestral', 'indigenous', 'settler*', 'coloni*'],
    why: PRESUMES,
    instead: 'who lives there, in the article’s words',
  },
  {
    forms: ['breakaway', 'separatis*', 'secession*', 'secede*', 'seceding', 'irredent*'],
    why: 'denies the declaration before it is described',
    instead: '“declared independence”, as the article says',
  },
  { forms: ['rebel*', 'insurgen*', 'insurrection*'], why: 'denies one side its standing', instead: 'Armenian forces' },
  {
    forms: ['freedom fighter*', 'self-defence', 'self-defense', 'self-determination', 'territorial integrity'],
    why: 'is one side’s case in two words',
    instead: 'what was done and by whom, or a quotation with its speaker',
  },
  {
    forms: ['unrecognised', 'unrecognized', 'self-proclaimed', 'self-declared', 'self-styled', 'de facto', 'de jure'],
    why: 'judges the standing of one side',
    instead: 'the article’s own words',
  },
  {
    forms: ['so-called', 'alleged*', 'supposed*', 'purported*'],
    why: 'casts doubt on what one side says',
    instead: 'who says it',
  },
  {
    forms: ['regime', 'regimes', 'junta*', 'puppet*', 'proxy', 'proxies', 'client state*', 'dictator*', 'tyran*'],
    why: 'denies a government its standing',
    instead: 'government, or the name of the country',
  },
  // What was done.
  {
    forms: ['aggress*', 'invad*', 'invasion*', 'incursion*', 'onslaught*', 'unprovoked'],
    why: 'says who is to blame for the fighting',
    instead: '“fighting breaking out between Armenian and Azerbaijani forces”, as the article says',
  },
  {
    forms: ['terroris*', 'terror', 'extremis*', 'fanatic*', 'militant*', 'bandit*'],
    why: 'is one side’s name for the other',
    instead: 'forces',
  },
  { forms: ['mercenar*', 'jihad*'], why: 'is a charge of one side against the other', instead: 'forces' },
  {
    forms: [
      'genocid*',
      'ethnic cleansing',
      'ethnically cleans*',
      'war crime*',
      'crimes against humanity',
      'atrocit*',
      'pogrom*',
      'massacr*',
    ],
    why: CRIME,
    instead: 'what happened to whom, in the article’s words',
  },
  {
    forms: ['slaughter*', 'butcher*', 'exterminat*', 'carnage', 'bloodbath*', 'bloodshed'],
    why: FEELS,
    instead: 'how many people died, if a source says so',
  },
  {
    forms: ['blockade*', 'blockading', 'siege*', 'besieg*', 'stranglehold*', 'starv*', 'hostage*'],
    why: 'is one side’s word for the closure of the corridor',
    instead: '“closure”, as the article says',
  },
  { forms: ['deport*', 'expel*', 'expuls*'], why: CRIME, instead: '“displaced”, as the article says' },
  { forms: ['provocat*', 'provoke*', 'provoking'], why: 'says who is to blame', instead: 'what was done' },
  {
    forms: ['counter-offensive*', 'counteroffensive*', 'anti-terror*', 'special operation*'],
    why: 'is one side’s name for what it did',
    instead: 'fighting',
  },
  {
    forms: ['capitulat*', 'surrender*', 'humiliat*', 'betray*', 'traitor*', 'treason*'],
    why: 'judges how it ended',
    instead: 'ceasefire',
  },
  {
    forms: ['victory', 'victories', 'victorious*', 'triumph*', 'defeat*'],
    why: 'is the end as one side tells it',
    instead: 'ceasefire, and who controlled what after it',
  },
  // How it sounds.
  {
    forms: [
      'brutal*',
      'barbar*',
      'savage*',
      'vicious*',
      'ruthless*',
      'cruel*',
      'bloody',
      'bloodthirsty',
      'cowardly',
      'treacherous*',
      'evil',
      'heinous*',
      'horrif*',
      'shameful*',
    ],
    why: FEELS,
  },
  {
    forms: [
      'hero',
      'heroes',
      'heroic*',
      'heroism',
      'brave',
      'bravely',
      'bravery',
      'glorious*',
      'valiant*',
      'martyr*',
      'patriot*',
      'sacred',
    ],
    why: FEELS,
  },
  {
    forms: ['tragic*', 'tragedy', 'tragedies', 'catastroph*', 'sadly', 'unfortunately'],
    why: FEELS,
    instead: 'the article’s own word in quotation marks',
  },
  {
    forms: ['ancient hatred*', 'enemy', 'enemies', 'foe', 'foes'],
    why: 'takes the fight for the nature of those who fight',
    instead: 'both sides, as the article says',
  },
  { forms: ['frozen conflict'], why: 'says that nothing happened since', instead: '“unresolved”, as the article says' },
  // Names. Each side has its own; the article has one.
  {
    forms: [
      'Artsakh',
      "Arts'akh",
      'Arts‘akh',
      'Arts’akh',
      'NKR',
      'Republic of Nagorno-Karabakh',
      'Nagorno-Karabakh Republic',
    ],
    why: UNUSED,
    instead: 'Nagorno-Karabakh',
  },
  {
    forms: ['Qarabag*', 'Qarabağ*', 'Karabağ*', 'Upper Karabakh', 'Mountainous Karabakh', 'Karabakh Economic Region'],
    why: UNUSED,
    instead: 'Nagorno-Karabakh',
  },
  {
    forms: ['Berdzor', 'Kashatagh', 'Laçın', 'Zangezur', 'Zangazur'],
    why: UNUSED,
    instead: 'Lachin, where the article says Lachin',
  },
  { forms: ['road of life', 'Berdzor corridor', 'Lachin road'], why: UNUSED, instead: 'Lachin corridor' },
  {
    forms: [
      'Patriotic War',
      '44-day war',
      'Second Karabakh War',
      'Second Nagorno-Karabakh War',
      'six-week war',
      'autumn war',
    ],
    why: UNUSED,
    instead: '“fighting”, as the article says',
  },
  {
    forms: ['war', 'wars', 'wartime', 'warfare'],
    year: 2020,
    why: 'is no word of the article for the events of 2020',
    instead: '“fighting”, as the article says',
  },
];
