/**
 * True for a slides window that takes part in a talk, by its address or its name. Should its slides not start, it becomes the
 * document to read in front of the audience: what is said is not to be seen there until it is asked for.
 */
export const isAudiencesWindow = (): boolean =>
  new URLSearchParams(location.search).has('talk') || window.name.includes(':slides:');
