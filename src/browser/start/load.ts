/**
 * Loads a part of the script, once more where the browser broke it off: its Stop button does, and so does a step in the history upon another.
 * What has come and throws is not asked for again: WebKit would hand out the half of it that ran, and hide the fault behind another.
 */
export const load = <Part>(part: () => Promise<Part>): Promise<Part> =>
  part().catch((error: unknown) => {
    if (error instanceof TypeError) return part(); // what a browser says of a script that did not come
    throw error;
  });
