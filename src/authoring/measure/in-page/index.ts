/** What is measured in the page. All of it is bundled into one script, so a concern has a file. */
export { misfitsOf } from './misfits';
export { brokenWordsOf } from './broken';
export { lineOf, straysOf } from './line';
export { textSizesOf } from './sizes';
export { sidewaysOf } from './sideways';
