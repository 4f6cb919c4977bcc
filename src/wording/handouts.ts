/** What the files beside the document say: the build and the export write them. */

export const handoutWording = {
  unlicensed: [
    'The words of the article are a work of the United States government.',
    'The land on the map is from Natural Earth, in the public domain.',
  ],
  fromOthers: 'What is in this talk from others:',
  font: (name: string) => `${name} (font)`,
  subset: 'subset',
  drawing: (alternative: string) => `Drawing: ${alternative}`,
} as const;
