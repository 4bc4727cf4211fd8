/** The marks a kind may be drawn with: a closed set, so that data can never bring its own drawing. */
export const SHAPES = ['circle', 'triangle', 'square', 'split-disc', 'diamond', 'house'] as const;

/** The colours a kind may take: a closed set; each is a custom property with its own light and dark value. */
export const TONES = ['background', 'declaration', 'war', 'ceasefire', 'diplomacy', 'humanitarian'] as const;
