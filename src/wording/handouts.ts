/** What the files beside the document say: the build and the export write them. */

export const handoutWording = {
  land: 'The land on the map is from Natural Earth, in the public domain.',
  picture: (file: string, credit: string, right: string) => `Picture “${file}”: ${credit}, ${right}.`,
  publicDomain: 'in the public domain',
  underLicence: 'under a licence of the presenter’s',
  fromOthers: 'What is in this talk from others:',
  font: (name: string) => `${name} (font)`,
  subset: 'subset',
  drawing: (alternative: string) => `Drawing: ${alternative}`,
} as const;
