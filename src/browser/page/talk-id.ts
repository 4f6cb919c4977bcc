/** The talk's own id. What a browser keeps goes under it, so that two talks on one host do not share what was chosen for one. */
export const talkId = document.documentElement.dataset['talkId'];
