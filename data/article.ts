import type { Source } from '../src/timeline/types.js';

/** The source's key in the timeline. */
export const articleKey = 'tdi-2023-05-01';

/**
 * SHA-256, in hexadecimal, of the paragraphs joined by line feeds: `npm run check` and the tests hold the text to it, so
 * that no letter of the article changes unnoticed.
 */
export const articleDigest = 'fdb538d3572514577bbec47f67e0b8049efac950c1790b5c43a100cafbe1b011';

/**
 * The article, paragraph by paragraph, letter for letter. Headline, author and address are not known and left out.
 * The text belongs to its publisher and is quoted as the source.
 */
export const article: Source = {
  publisher: 'TDI',
  published: '2023-05-01',
  dateline: 'Washington DC, 1 May 2023',
  paragraphs: [
    'Washington DC, 1 May 2023 (TDI): Today, the United States (US) Secretary of State, Antony J. Blinken, spoke with the President of Azerbaijan, Ilham Aliyev, via a telephonic call to reaffirm the US commitment to supporting peace discussions between Azerbaijan and Armenia.',
    'During their conversation, Secretary Blinken expressed his belief that “peace was possible” and reiterated the US’s unwavering support for a peaceful resolution.',
    'Moreover, Secretary Blinken also expressed deep concern about Azerbaijan’s establishing a checkpoint on the Lachin corridor, which undermines efforts to establish confidence in the peace process.',
    'He emphasized the importance of reopening the Lachin corridor to commercial and private vehicles as soon as possible, as this would facilitate the movement of goods and people and help to rebuild trust between the parties.',
    'For information, the Lachin corridor is a crucial transportation route that connects the Nagorno-Karabakh region to Armenia. Its closure has had a significant impact on the people living in the area.',
    'The US remains committed to supporting efforts to improve the humanitarian situation and promote economic development in the region.',
    { text: 'Also Read: Azerbaijan-US Collaboration and Peace Agenda Discussed', role: 'site-link' },
    'During their conversation, the President of Azerbaijan and Secretary Blinken also discussed the ongoing human rights situation in Azerbaijan.',
    'Secretary Blinken emphasized the US commitment to promoting democracy, human rights, and the rule of law and expressed his concern about reports of human rights abuses in Azerbaijan.',
    '“The US remains committed to supporting a peaceful resolution to the conflict between Azerbaijan and Armenia and will continue to work with the parties to facilitate dialogue and build trust,” Secretary Blinken added.',
    'Furthermore, he underscored the importance of both sides demonstrating their commitment to the peace process and taking steps to build confidence, including by reopening the Lachin corridor.',
    { text: 'Also Read: Pakistan and Azerbaijan Explore Stronger Bilateral Relations', role: 'site-link' },
    'In a nutshell, the US is committed to working with Azerbaijan and Armenia to promote peace, stability, and prosperity in the region.',
    'As part of this commitment, the US will continue to provide humanitarian assistance to those affected by the conflict and support efforts to promote economic development and regional cooperation.',
    { text: 'Azerbaijan-Armenia Conflict', role: 'heading' },
    'To mention the conflict between Azerbaijan and Armenia is a long-standing dispute over the Nagorno-Karabakh region, which is located in Azerbaijan but is predominantly populated by ethnic Armenians.',
    'The conflict had its roots in the early 20th century but flared up again in the late 1980s as the Soviet Union began to collapse.',
    'In 1991, Nagorno-Karabakh declared independence from Azerbaijan, leading to a war between Armenia and Azerbaijan that lasted until a ceasefire was signed in 1994. Since then, the conflict has remained unresolved, with periodic outbreaks of violence.',
    'In 2020, the conflict escalated again, with fighting breaking out in September between Armenian and Azerbaijani forces. After six weeks of fighting, a ceasefire was brokered by Russia, and Azerbaijan regained control of significant portions of Nagorno-Karabakh.',
    'Also, the conflict has had a devastating humanitarian impact on the people living in the region, with tens of thousands of people displaced from their homes and infrastructure destroyed.',
    'The international community has called for a peaceful resolution to the conflict, but finding a lasting solution remains a complex and challenging issue.',
  ],
};
