/** Loads a part of the script, once more where the browser broke it off: its Stop button does, and so does a step in the history upon another. */
export const load = <Part>(part: () => Promise<Part>): Promise<Part> => part().catch(part);
