/** What is said of keeping the screen awake. */

export const awakeWording = {
  awake: 'The screen is kept awake.',
  refused: 'The browser did not allow the screen to be kept awake.',
  unknown: 'This browser cannot keep the screen awake: change its sleep setting.',
  asleep: 'The screen may go to sleep.',
} as const;

/** The same beside the button that asked for it. */
export const awakeAnswer: Record<keyof typeof awakeWording, string> = {
  awake: 'Yes, it is kept awake.',
  refused: 'No: the browser did not allow it.',
  unknown: 'No: this browser cannot. Change its sleep setting.',
  asleep: 'No, it may go to sleep.',
};
